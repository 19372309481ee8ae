using DocGen.Pdf.Structure;
using DocGen.Pdf.Tests.Conformance;
using DocGen.Pdf.Tests.Reading;
using DocGen.Pdf.Tests.Samples;

namespace DocGen.Pdf.Tests.Writing;

public sealed class MergingTests
{
    private static readonly string[] Titles = ["Школа № 1", "Школа № 2", "Школа № 3"];

    [Fact]
    public void Documents_MergedIntoOneFile_KeepStructureBookmarksAndLinks()
    {
        var file = Merge();
        Assert.Empty(ConformanceCheck.Run(file));
        var document = new TaggedDocument(file);
        var parts = document.Root.Children.Where(child => child.Type == "Part").ToList();
        Assert.Equal(Titles, parts.Select(part => document.File.Text(part.Dictionary, "T")));
        Assert.All(parts, part => Assert.Contains("Общие положения", document.TextOf(part), StringComparison.Ordinal));
        Assert.Equal("tt-RU", document.File.Text(parts[1].Dictionary, "Lang"));
        Assert.Equal(["Содержание", .. Titles], Titled(document.File, document.File.Entry(document.File.Catalog, "Outlines")));
    }

    [Fact]
    public void Links_OfMergedDocuments_LeadIntoTheirOwnDocument()
    {
        var file = new PdfReader(Merge());
        var places = file.Array(file.Entry(file.Entry(file.Catalog["Names"], "Dests"), "Names"))!;
        var pageOf = new Dictionary<string, PdfDictionary>();
        for (var i = 0; i < places.Count; i += 2)
        {
            pageOf[PdfReader.TextOf((byte[])places[i]!)] = file.Dictionary(file.Array(places[i + 1])![0])!;
        }

        Assert.Equal(["1/h1", "2/h1", "3/h1", "part0", "part1", "part2"], pageOf.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(3, pageOf.Where(entry => entry.Key.EndsWith("h1", StringComparison.Ordinal)).Select(entry => entry.Value).Distinct().Count());
        var contents = file.Array(file.Pages[0]["Annots"])!.Select(annotation => PdfReader.TextOf((byte[])file.Entry(annotation, "Dest")!));
        Assert.Equal(["part0", "part1", "part2"], contents);
    }

    private static IEnumerable<string?> Titled(PdfReader file, object? outlines)
    {
        for (var entry = file.Entry(outlines, "First"); entry is not null; entry = file.Entry(entry, "Next"))
        {
            yield return file.Text(entry, "Title");
        }
    }

    /// <summary>Three documents after a page of contents that is drawn last.</summary>
    private static byte[] Merge()
    {
        using var stream = new MemoryStream();
        using var writer = new PdfWriter(stream, SampleDocument.Information);
        var contents = writer.Document.Structure.Add(StructureType.TableOfContents);
        var first = writer.AddPage(SampleDocument.Width, SampleDocument.Height);
        writer.Document.Outline.Add("Содержание", first, 0);
        for (var i = 0; i < Titles.Length; i++)
        {
            var page = writer.AddPage(SampleDocument.Width, SampleDocument.Height);
            var part = writer.AddPart(Titles[i], page, i == 1 ? "tt-RU" : "ru-RU");
            writer.Document.Define($"part{i}", page, 0, 0);
            SampleDocument.Draw(writer, part, page, 30, 4);
        }

        for (var i = 0; i < Titles.Length; i++)
        {
            var item = contents.Add(StructureType.TableOfContentsItem);
            var link = item.Add(StructureType.Reference).Text(first, StructureType.Link, Titles[i], 100 + (20 * i));
            writer.Document.Link(first, link, 60, 90 + (20 * i), 200, 14, $"part{i}", $"К документу «{Titles[i]}»");
        }

        writer.Finish();
        return stream.ToArray();
    }
}
