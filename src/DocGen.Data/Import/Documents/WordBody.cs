using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using DocGen.Data.Import.Tables;
using DocGen.Schools.Findings;

namespace DocGen.Data.Import.Documents;

/// <summary>Reads the body of a DOCX as paragraphs and tables.</summary>
internal sealed partial class WordBody
{
    /// <summary>Tables inside tables deeper than this are no programme.</summary>
    private const int Deepest = 20;

    private static readonly XNamespace W = WordText.W;
    private readonly Dictionary<string, XElement> styles;
    private readonly WordNumbering numbering;
    private readonly WordText text;

    private WordBody(XElement? styles, XElement? numbering, IReadOnlyDictionary<string, string> notes)
    {
        this.styles = (styles?.Elements(W + "style") ?? []).DistinctBy(s => (string?)s.Attribute(W + "styleId"), StringComparer.Ordinal)
            .Where(s => s.Attribute(W + "styleId") is not null).ToDictionary(s => s.Attribute(W + "styleId")!.Value, StringComparer.Ordinal);
        this.numbering = new(numbering);
        text = new(notes);
    }

    /// <exception cref="ImportException">The file is broken, too large, not a document of Word, or has macros.</exception>
    public static IReadOnlyList<WordPart> Read(SourceFile file, ImportLimits limits, List<ImportProblem> problems)
    {
        try
        {
            using var archive = PackageGuard.Open(file, limits);
            if (PartTree.Load(archive, "word/_rels/document.xml.rels", limits)?.Elements().Any(IsExternalFile) == true)
            {
                problems.Add(new(FindingSeverity.Warning, "DG4013", new(file.Name), "Документ ссылается на внешние файлы; по ссылкам программа не ходит", "вставьте нужное в сам документ"));
            }

            var body = PartTree.Load(archive, "word/document.xml", limits)?.Element(W + "body") ?? throw new InvalidDataException("No body.");
            var reader = new WordBody(PartTree.Load(archive, "word/styles.xml", limits), PartTree.Load(archive, "word/numbering.xml", limits), Notes(archive, limits));
            var parts = reader.Parts(body, 0);
            return parts.Sum(part => part.Weight) <= limits.TreeBytes ? parts : throw new InvalidDataException("Merged cells repeat more text than a document holds.");
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            throw new ImportException("DG4005", "Файл повреждён: документ не читается", "откройте его в Word и сохраните заново");
        }
    }

    private List<WordPart> Parts(XElement container, int depth)
    {
        List<WordPart> parts = [];
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p" when Paragraph(element) is { Text.Length: > 0 } paragraph:
                    parts.Add(paragraph);
                    break;
                case "p" when element.Element(W + "pPr")?.Element(W + "numPr") is not null && depth > 0:
                    // A numbered cell of a table has no text of its own: its number is the text.
                    parts.Add(Paragraph(element));
                    break;
                case "tbl" when depth < Deepest:
                    parts.Add(Table(element, depth + 1));
                    break;
                case "sdt":
                    parts.AddRange(Parts(element.Element(W + "sdtContent") ?? element, depth));
                    break;
                case "ins" or "customXml" or "sdtContent" or "smartTag":
                    parts.AddRange(Parts(element, depth));
                    break;
            }
        }

        return parts;
    }

    private WordParagraph Paragraph(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        var style = Style(Child(properties, "pStyle"));
        var list = properties?.Element(W + "numPr") ?? style.Select(s => s.Element(W + "pPr")?.Element(W + "numPr")).FirstOrDefault(n => n is not null);
        var depth = Level(Child(list, "ilvl"));
        var words = text.Of(paragraph);
        var marker = Child(list, "numId") is { } id and not "0" && (words.Length > 0 || properties?.Element(W + "numPr") is not null) ? numbering.Next(id, depth) : null;
        return new(words, Heading(properties, style), marker, depth);
    }

    private static int Heading(XElement? properties, IReadOnlyList<XElement> style)
    {
        var outline = Child(properties, "outlineLvl") ?? style.Select(s => Child(s.Element(W + "pPr"), "outlineLvl")).FirstOrDefault(o => o is not null);
        if (outline is not null)
        {
            return Level(outline) is var level and < 9 ? level + 1 : 0;
        }

        return style.Select(s => HeadingName().Match(Child(s, "name") ?? "")).FirstOrDefault(m => m.Success) is { } named ? named.Groups["level"].Value[0] - '0' : 0;
    }

    /// <summary>The style and those it is based on.</summary>
    private List<XElement> Style(string? id)
    {
        List<XElement> chain = [];
        while (id is not null && chain.Count < 20 && styles.TryGetValue(id, out var style))
        {
            chain.Add(style);
            id = Child(style, "basedOn");
        }

        return chain;
    }

    private WordTable Table(XElement table, int depth)
    {
        List<List<WordCell>> rows = [];
        foreach (var row in Rows(table))
        {
            List<WordCell> cells = [.. Enumerable.Repeat(WordCell.Empty, Level(Child(row.Element(W + "trPr"), "gridBefore")))];
            foreach (var cell in row.Elements().SelectMany(e => e.Name == W + "tc" ? [e] : e.Elements(W + "sdtContent").Elements(W + "tc")))
            {
                var properties = cell.Element(W + "tcPr");
                var merged = properties?.Element(W + "vMerge") is { } merge && (string?)merge.Attribute(W + "val") != "restart";
                var content = merged && rows.Count > 0 && cells.Count < rows[^1].Count ? rows[^1][cells.Count] : new WordCell(Parts(cell, depth));
                var span = int.TryParse(Child(properties, "gridSpan"), NumberStyles.None, CultureInfo.InvariantCulture, out var wide) ? Math.Clamp(wide, 1, 64) : 1;
                cells.AddRange(Enumerable.Repeat(content, span));
            }

            rows.Add(cells);
        }

        return new(rows);
    }

    /// <summary>Rows of this table, also those in content controls, and not those of tables in its cells.</summary>
    private static IEnumerable<XElement> Rows(XElement parent) => parent.Elements().SelectMany(e => e.Name == W + "tr" ? [e] : Rows(e));

    private static Dictionary<string, string> Notes(ZipArchive archive, ImportLimits limits)
    {
        Dictionary<string, string> notes = new(StringComparer.Ordinal);
        var plain = new WordText(notes);
        foreach (var kind in new[] { "footnote", "endnote" })
        {
            foreach (var note in PartTree.Load(archive, $"word/{kind}s.xml", limits)?.Elements(W + kind) ?? [])
            {
                notes[$"{kind}/{(string?)note.Attribute(W + "id")}"] = string.Join(' ', note.Elements(W + "p").Select(plain.Of)).Trim();
            }
        }

        return notes;
    }

    private static bool IsExternalFile(XElement relation) =>
        (string?)relation.Attribute("TargetMode") == "External" && ((string?)relation.Attribute("Type"))?.EndsWith("/hyperlink", StringComparison.Ordinal) != true;

    private static string? Child(XElement? element, string name) => element?.Element(W + name)?.Attribute(W + "val")?.Value;

    private static int Level(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? Math.Min(level, 9) : 0;

    [GeneratedRegex("^(?:heading|заголовок) (?<level>[1-9])$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HeadingName();
}
