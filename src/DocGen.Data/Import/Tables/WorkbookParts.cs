using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DocGen.Data.Import.Tables;

/// <summary>What the sheets of a workbook share: their list, texts and formats. Element names are looked up without their namespace, which has two editions.</summary>
/// <param name="Texts">Shared strings; readings above a text are left out.</param>
/// <param name="From1904">Days are counted from 1904, as old Macs did.</param>
internal sealed record WorkbookParts(IReadOnlyList<ListedSheet> Sheets, IReadOnlyList<string> Texts, CellFormats Formats, bool From1904)
{
    public static XmlReaderSettings Settings { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <exception cref="XmlException">A part breaks off.</exception>
    /// <exception cref="InvalidDataException">A part is missing or contradicts another.</exception>
    public static WorkbookParts Read(ZipArchive archive, ImportLimits limits)
    {
        var book = PartTree.Load(archive, "xl/workbook.xml", limits) ?? throw new InvalidDataException("No workbook.");
        var relations = PartTree.Load(archive, "xl/_rels/workbook.xml.rels", limits) ?? throw new InvalidDataException("No relations of the workbook.");
        var targets = relations.Elements().ToLookup(each => Value(each, "Id"), each => (Type: Value(each, "Type") ?? "", Target: Value(each, "Target") ?? ""), StringComparer.Ordinal);
        List<ListedSheet> sheets = [];
        foreach (var sheet in Named(book, "sheet"))
        {
            var (type, target) = targets[Value(sheet, "id")].FirstOrDefault();
            if (type?.EndsWith("/worksheet", StringComparison.Ordinal) == true)
            {
                var part = archive.GetEntry(PathOf(target)) ?? throw new InvalidDataException("A sheet is listed and missing.");
                sheets.Add(new(Value(sheet, "name") ?? "", Value(sheet, "state") is null or "visible", part));
            }
        }

        string? Part(string kind) => relations.Elements().FirstOrDefault(each => Value(each, "Type")?.EndsWith(kind, StringComparison.Ordinal) == true) is { } found ? PathOf(Value(found, "Target") ?? "") : null;
        return new(
            sheets, Part("/sharedStrings") is { } texts ? ReadTexts(archive, texts, limits) : [], CellFormats.Read(Part("/styles") is { } styles ? PartTree.Load(archive, styles, limits) : null),
            Named(book, "workbookPr").Any(each => Value(each, "date1904") is "1" or "true"));
    }

    /// <summary>The text of a rich or plain string item: the reader stands on its element and ends on its end.</summary>
    public static string ReadText(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        var (text, more) = ("", (StringBuilder?)null);
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                reader.Skip();
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                // Most texts are of one piece; a text of very many must not be copied for each.
                var piece = reader.ReadElementContentAsString();
                (text, more) = text.Length == 0 && more is null ? (piece, more) : (text, (more ?? new StringBuilder(text)).Append(piece));
            }
            else
            {
                reader.Read();
            }
        }

        return more?.ToString() ?? text;
    }

    private static List<string> ReadTexts(ZipArchive archive, string path, ImportLimits limits)
    {
        List<string> texts = [];
        if (archive.GetEntry(path) is { } part)
        {
            using var reader = XmlReader.Create(part.Open(), Settings);
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
                {
                    texts.Add(texts.Count < limits.Cells ? ReadText(reader) : throw new InvalidDataException("More texts than cells."));
                }
            }
        }

        return texts;
    }

    private static string PathOf(string target) => target.StartsWith('/') ? target[1..] : $"xl/{target}";

    internal static IEnumerable<XElement> Named(XElement root, string name) => root.Descendants().Where(each => each.Name.LocalName == name);

    internal static string? Value(XElement element, string attribute) => element.Attributes().FirstOrDefault(each => each.Name.LocalName == attribute)?.Value;
}
