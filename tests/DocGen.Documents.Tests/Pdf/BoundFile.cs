using DocGen.Pdf.Tests.Reading;

namespace DocGen.Documents.Tests.Pdf;

/// <summary>A bound file read back: its contents, and where they lead.</summary>
internal sealed class BoundFile
{
    public BoundFile(byte[] file)
    {
        Document = new TaggedDocument(file);
        Parts = [.. Document.Root.Children];
    }

    public TaggedDocument Document { get; }

    /// <summary>The contents, then the documents.</summary>
    public IReadOnlyList<StructureNode> Parts { get; }

    /// <summary>Lines of the contents: words, printed number.</summary>
    public IEnumerable<(string Title, int Number)> Entries => Under(Parts[0]).Where(node => node.Type == "TOCI").Select(node =>
    {
        var line = Document.TextOf(node).Trim();
        var space = line.LastIndexOf(' ');
        return (line[..space].Trim(), int.Parse(line[space..], System.Globalization.CultureInfo.InvariantCulture));
    });

    /// <summary>Numbers, from 1, of the pages that the links of the contents lead to, one a destination.</summary>
    public IEnumerable<int> LinkedPages()
    {
        var file = Document.File;
        var names = file.Array(file.Entry(file.Entry(file.Catalog["Names"], "Dests"), "Names"))!;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i += 2)
        {
            places.Add(PdfReader.TextOf((byte[])names[i]!), NumberOf(file.Array(names[i + 1])![0]));
        }

        return Document.Pages.Take(FirstPageOf(Parts[1]) - 1).SelectMany(page => file.Array(page["Annots"])!)
            .Select(link => PdfReader.TextOf((byte[])file.Entry(link, "Dest")!)).Distinct().Select(name => places[name]);
    }

    public int FirstPageOf(StructureNode part) => Under(part).SelectMany(node => node.Kids).OfType<(int Page, int Id)>().Min(kid => kid.Page) + 1;

    /// <summary>Bookmarks: title, page from 1, titles of those below.</summary>
    public IEnumerable<(string? Title, int Page, string?[] Below)> Bookmarks() => Bookmarks(Document.File.Entry(Document.File.Catalog, "Outlines"))
        .Select(entry => (Title(entry), NumberOf(Document.File.Array(Document.File.Entry(entry, "Dest"))![0]), Bookmarks(entry).Select(Title).ToArray()));

    private string? Title(object? entry) => Document.File.Text(entry, "Title");

    private IEnumerable<object?> Bookmarks(object? parent)
    {
        for (var entry = Document.File.Entry(parent, "First"); entry is not null; entry = Document.File.Entry(entry, "Next"))
        {
            yield return entry;
        }
    }

    private int NumberOf(object? page)
    {
        var wanted = Document.File.Dictionary(page)!;
        return Document.Pages.Index().First(candidate => ReferenceEquals(candidate.Item, wanted)).Index + 1;
    }

    private static IEnumerable<StructureNode> Under(StructureNode node) => node.Children.SelectMany(Under).Prepend(node);
}
