using DocGen.Pdf.Content;
using DocGen.Pdf.Metadata;
using DocGen.Pdf.Structure;
using DocGen.Pdf.Tests.Conformance;
using DocGen.Pdf.Tests.Reading;
using DocGen.Pdf.Tests.Samples;

namespace DocGen.Pdf.Tests.Writing;

public sealed class WriterTests
{
    [Fact]
    public void Link_ToAPlaceThatNoOneNamed_IsToldAndTheFileConforms()
    {
        var (file, summary) = OnePage.Write((part, page) =>
        {
            var link = part.Structure.Text(page, StructureType.Paragraph, "см. ").Text(page, StructureType.Link, "раздел");
            part.Link(page, link, 10, 10, 50, 12, "нет-такого", "К разделу");
        });
        Assert.Equal(new Navigation.UnresolvedLink("нет-такого", 0), Assert.Single(summary.UnresolvedLinks));
        Assert.Empty(ConformanceCheck.Run(file));
    }

    [Theory]
    [InlineData("https://школа7.рф/о нас?q=да", "https://xn--7-7sb3aeo2d.xn--p1ai/%D0%BE%20%D0%BD%D0%B0%D1%81?q=%D0%B4%D0%B0")]
    [InlineData("mailto:a@b.ru", "mailto:a@b.ru")]
    [InlineData("https://example.org:8080/a#b", "https://example.org:8080/a#b")]
    public void Link_ToAnOutsideAddress_IsAscii(string address, string expected)
    {
        var (file, _) = OnePage.Write((part, page) =>
            part.Link(page, part.Structure.Text(page, StructureType.Link, "сайт"), 10, 10, 50, 12, new Uri(address), "Сайт"));
        var reader = new PdfReader(file);
        Assert.Equal(expected, reader.Text(reader.Entry(reader.Array(reader.Pages[0]["Annots"])![0], "A"), "URI"));
    }

    [Fact]
    public void Page_Inserted_StandsWhereItWasPut()
    {
        using var stream = new MemoryStream();
        using var writer = new PdfWriter(stream, SampleDocument.Information);
        var last = writer.AddPage(300, 300);
        var first = writer.InsertPage(0, 200, 200);
        Assert.Equal((0, 1), (first.Index, last.Index));
        writer.Document.Structure.Text(last, StructureType.Heading1, "второй");
        writer.Document.Structure.Text(first, StructureType.Paragraph, "первый");
        writer.Finish();
        Assert.Empty(ConformanceCheck.Run(stream.ToArray()));
        var document = new TaggedDocument(stream.ToArray());
        Assert.Equal(["первый", "второй"], Enumerable.Range(0, 2).Select(page => document.TextOf(page, 0)));
    }

    [Fact]
    public void Structure_WithEveryAttribute_IsReadBack()
    {
        var (file, _) = OnePage.Write((part, page) =>
        {
            var title = part.Structure.Add(new StructureType("Title", StructureType.Heading1));
            title.Text(page, StructureType.Span, "РФ").Expansion = "Российская Федерация";
            var list = part.Structure.Add(StructureType.List);
            list.Numbering = ListNumbering.Decimal;
            list.Add(StructureType.ListItem).Text(page, StructureType.ListBody, "пункт").Language = "tt";
            var table = part.Structure.Add(StructureType.Table);
            var head = table.Add(StructureType.TableRow);
            var across = head.Text(page, StructureType.TableHeader, "широкий");
            (across.Scope, across.ColumnSpan) = (HeaderScope.Column, 2);
            var row = table.Add(StructureType.TableRow);
            var side = row.Text(page, StructureType.TableHeader, "сбоку");
            (side.Scope, side.RowSpan) = (HeaderScope.Row, 2);
            row.Text(page, StructureType.TableCell, "1").Headers = [across, side];
            table.Add(StructureType.TableRow).Text(page, StructureType.TableCell, "2").ActualText = "два";
            part.Structure.Text(page, new StructureType("Footnote", StructureType.Note), "сноска");
            Assert.Throws<ArgumentException>(() => title.AlternativeText = new string('x', StructureElement.MaximumTextLength + 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => side.ColumnSpan = 0);
        });
        Assert.Empty(ConformanceCheck.Run(file));
        var document = new TaggedDocument(file);
        var (reader, nodes) = (document.File, document.Root.AndDescendants().ToList());
        Assert.Equal("H1", nodes[1].Type);
        Assert.Equal("Российская Федерация", reader.Text(nodes.First(node => node.Type == "Span").Dictionary, "E"));
        Assert.Equal("Decimal", reader.Name(reader.Entry(nodes.First(node => node.Type == "L").Dictionary, "A"), "ListNumbering"));
        Assert.Equal("tt", reader.Text(nodes.First(node => node.Type == "LBody").Dictionary, "Lang"));
        var headers = nodes.Where(node => node.Type == "TH").ToList();
        Assert.Equal((2, "Column"), (reader.Number(reader.Entry(headers[0].Dictionary, "A"), "ColSpan"), reader.Name(reader.Entry(headers[0].Dictionary, "A"), "Scope")));
        Assert.Equal((2, "Row"), (reader.Number(reader.Entry(headers[1].Dictionary, "A"), "RowSpan"), reader.Name(reader.Entry(headers[1].Dictionary, "A"), "Scope")));
        var cells = nodes.Where(node => node.Type == "TD").ToList();
        Assert.Equal(headers.Select(header => reader.Text(header.Dictionary, "ID")), reader.Array(reader.Entry(reader.Entry(cells[0].Dictionary, "A"), "Headers"))!.Select(id => PdfReader.TextOf((byte[])id!)));
        Assert.Equal("два", reader.Text(cells[1].Dictionary, "ActualText"));
    }

    [Fact]
    public void Structure_NestedAsDeepAsItLikes_IsWritten()
    {
        var (file, _) = OnePage.Write((part, page) =>
        {
            var element = part.Structure;
            for (var i = 0; i < 5000; i++)
            {
                element = element.Add(StructureType.Division);
            }

            element.Text(page, StructureType.Paragraph, "дно");
        });
        var reader = new PdfReader(file);
        Assert.Equal(5002, reader.Numbers.Count(number => reader.Name(new PdfReference(number), "S") is "Document" or "Div" or "P"));
    }

    [Fact]
    public void Outline_OfManyLevels_CountsWhatIsShown()
    {
        var (file, _) = OnePage.Write((part, page) =>
        {
            part.Structure.Text(page, StructureType.Paragraph, "а");
            var first = part.Outline.Add("1", page, 10);
            first.Add("1.1", page, 20).Add("1.1.1", page, 30);
            first.IsOpen = true;
            part.Outline.Add("2", page, 40).Add("2.1", page, 50);
        });
        var reader = new PdfReader(file);
        var root = reader.Entry(reader.Catalog, "Outlines");
        var entry = reader.Entry(root, "First");
        Assert.Equal((3, 1, -1), (reader.Number(root, "Count"), reader.Number(entry, "Count"), reader.Number(reader.Entry(entry, "Next"), "Count")));
    }

    [Fact]
    public void Drawing_OutsideMarkedContent_IsRefused() => OnePage.Write((part, page) =>
    {
        Assert.Throws<InvalidOperationException>(() => page.Content.Line(0, 0, 10, 10));
        Assert.Throws<InvalidOperationException>(() => page.Content.ShowText(OnePage.Serif.Regular, 12, 0, 0, "x"));
        Assert.Throws<InvalidOperationException>(() => page.Content.End());
        page.Content.BeginArtifact(ArtifactKind.Layout);
        Assert.Throws<InvalidOperationException>(() => page.Content.Begin(part.Structure));
        Assert.Throws<InvalidOperationException>(() => page.Close());
        page.Content.End();
        page.Close();
        Assert.Throws<InvalidOperationException>(() => page.Content);
        Assert.Throws<ArgumentException>(() =>
        {
            part.Define("a", page, 0, 0);
            part.Define("a", page, 0, 0);
        });
    });

    [Theory]
    [InlineData("", "ru-RU")]
    [InlineData("Приказ", "русский")]
    public void Writer_WithoutATitleOrLanguage_IsRefused(string title, string language) =>
        Assert.Throws<ArgumentException>(() => new PdfWriter(Stream.Null, new DocumentInformation { Title = title, Language = language }));

    [Fact]
    public void Writer_WithoutPages_DoesNotFinish()
    {
        using var writer = new PdfWriter(Stream.Null, SampleDocument.Information);
        Assert.Throws<InvalidOperationException>(() => writer.Finish());
    }

    [Fact]
    public void Page_OfAnImpossibleSize_IsRefused()
    {
        using var writer = new PdfWriter(Stream.Null, SampleDocument.Information);
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.AddPage(2, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.AddPage(100, 14401));
    }

    [Fact]
    public void Information_WithMarkupAndControlCharacters_MakesWellFormedMetadata()
    {
        using var stream = new MemoryStream();
        using var writer = new PdfWriter(stream, new DocumentInformation { Title = "<b>&\"' ]]>", Author = "a\u00A0b", Created = null });
        writer.Document.Structure.Text(writer.AddPage(100, 100), StructureType.Paragraph, "x");
        writer.Finish();
        Assert.Empty(ConformanceCheck.Run(stream.ToArray()));
    }
}
