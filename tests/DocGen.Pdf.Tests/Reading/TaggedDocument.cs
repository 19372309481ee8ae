using System.Text;

namespace DocGen.Pdf.Tests.Reading;

/// <summary>A tagged file read back whole: pages with their glyphs, the structure tree, and the text in the order of the structure.</summary>
public sealed class TaggedDocument
{
    private readonly Dictionary<PdfDictionary, int> _pageIndices = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, UnicodeMap> _maps = [];
    private readonly Dictionary<(int Page, int Id), string> _texts = [];

    public TaggedDocument(byte[] file)
    {
        File = new PdfReader(file);
        Pages = File.Pages;
        for (var i = 0; i < Pages.Count; i++)
        {
            _pageIndices[Pages[i]] = i;
        }

        Contents = [.. Pages.Select(page => new PageReader(File, page))];
        for (var i = 0; i < Contents.Count; i++)
        {
            foreach (var group in Contents[i].Glyphs.GroupBy(glyph => glyph.ContentId))
            {
                _texts[(i, group.Key)] = TextOf(i, group);
            }
        }

        Roles = File.Dictionary(File.Entry(File.Catalog["StructTreeRoot"], "RoleMap")) ?? [];
        Root = ReadNode(Kid(File.Entry(File.Catalog["StructTreeRoot"], "K"), File.Dictionary(File.Catalog["StructTreeRoot"])!["K"]), null);
    }

    public PdfReader File { get; }

    public IReadOnlyList<PdfDictionary> Pages { get; }

    public IReadOnlyList<PageReader> Contents { get; }

    public PdfDictionary Roles { get; }

    public StructureNode Root { get; }

    /// <summary>All text of an element and those under it, in reading order; block elements end with a line feed.</summary>
    public string TextOf(StructureNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    public string TextOf(int page, int contentId) => _texts.GetValueOrDefault((page, contentId), string.Empty);

    public UnicodeMap MapOf(int page, string font)
    {
        var dictionary = (PdfDictionary)Contents[page].Resource("Font", font)!;
        var key = File.Name(dictionary, "BaseFont")!;
        return _maps.TryGetValue(key, out var known) ? known : _maps[key] = new UnicodeMap(File.Decode((PdfStream)File.Resolve(dictionary["ToUnicode"])!));
    }

    private string TextOf(int page, IEnumerable<ShownGlyph> glyphs)
    {
        var text = new StringBuilder();
        var (open, start) = ((ShownGlyph?)null, 0);
        foreach (var glyph in glyphs)
        {
            start = glyph.Reversed is null || !ReferenceEquals(glyph.Reversed, open?.Reversed) ? text.Length : start;

            // Each stretch has a string of its own: neighbours that are read alike are two.
            var isRead = glyph.Replacement is not null && ReferenceEquals(open?.Replacement, glyph.Replacement);
            var read = isRead ? string.Empty : glyph.Replacement ?? MapOf(page, glyph.Font).Texts.GetValueOrDefault(glyph.Code, "\uFFFD");
            text.Insert(start, read);
            open = glyph;
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, StructureNode node)
    {
        foreach (var kid in node.Kids)
        {
            switch (kid)
            {
                case StructureNode child:
                    Append(text, child);
                    break;
                case (int page, int id):
                    text.Append(TextOf(page, id));
                    break;
            }
        }

        if (node.Type is not ("Span" or "Link" or "Lbl" or "Reference"))
        {
            text.Append('\n');
        }
    }

    private (PdfDictionary Dictionary, int Number) Kid(object? resolved, object? raw) => ((PdfDictionary)resolved!, ((PdfReference)raw!).Number);

    private StructureNode ReadNode((PdfDictionary Dictionary, int Number) element, StructureNode? parent)
    {
        var dictionary = element.Dictionary;
        var node = new StructureNode(element.Number, StandardType(File.Name(dictionary, "S")!), dictionary, parent, []);
        var kids = dictionary.GetValueOrDefault("K");
        foreach (var kid in File.Array(kids) ?? [kids])
        {
            switch (File.Resolve(kid))
            {
                case double id:
                    node.Kids.Add((_pageIndices[File.Dictionary(dictionary["Pg"])!], (int)id));
                    break;
                case PdfDictionary inner when File.Name(inner, "Type") == "MCR":
                    node.Kids.Add((_pageIndices[File.Dictionary(inner["Pg"])!], (int)(double)inner["MCID"]!));
                    break;
                case PdfDictionary inner when File.Name(inner, "Type") == "OBJR":
                    node.Kids.Add(File.Dictionary(inner["Obj"])!);
                    break;
                case PdfDictionary inner:
                    node.Kids.Add(ReadNode((inner, ((PdfReference)kid!).Number), node));
                    break;
            }
        }

        return node;
    }

    private string StandardType(string type)
    {
        for (var steps = 0; Roles.TryGetValue(type, out var role) && steps < 10; steps++)
        {
            type = ((PdfName)role!).Value;
        }

        return type;
    }
}
