using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using DocGen.Documents.Model;

namespace DocGen.Documents.OfficialForm;

/// <summary>Reads a DOCX of any origin for the check of its form.</summary>
internal sealed class FormReader(DocxPackage package)
{
    private const int LongTable = 25;
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly FormStyles styles = new(package.Find("word/styles.xml"), package.Find("word/theme/theme1.xml"));

    public FormDocument? Read()
    {
        if (package.Find("word/document.xml") is not { } main || main.Root?.Element(W + "body") is not { } body)
        {
            return null;
        }

        var sections = body.Descendants(W + "sectPr").Select(ReadSection).ToImmutableArray();
        var paragraphs = body.Descendants(W + "p").Select(ReadParagraph).Where(paragraph => paragraph.Text.Length > 0).ToImmutableArray();
        var hyphenation = package.Find("word/settings.xml")?.Root?.Element(W + "autoHyphenation");
        var tables = body.Descendants(W + "tbl").Count(table => table.Elements(W + "tr").Count() > LongTable && !table.Descendants(W + "tblHeader").Any());
        return new FormDocument(sections, paragraphs, hyphenation is not null && FormStyles.IsOn(hyphenation), tables);
    }

    private FormParagraph ReadParagraph(XElement paragraph)
    {
        var look = styles.Of(paragraph);
        return look with { Text = TextOf(paragraph), InTable = paragraph.Ancestors(W + "tbl").Any() };
    }

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants()
        .Where(part => part.Ancestors(W + "p").First() == paragraph)
        .Select(part => part.Name == W + "t" ? part.Value : part.Name == W + "tab" ? "\t" : part.Name == W + "br" ? " " : string.Empty)).Trim(' ');

    private FormSection ReadSection(XElement section)
    {
        var size = section.Element(W + "pgSz");
        var margins = section.Element(W + "pgMar");
        var result = new FormSection(
            Number(size, "w"), Number(size, "h"), Number(margins, "top"), Number(margins, "right"), Number(margins, "bottom"), Number(margins, "left"), Number(margins, "header"));
        var usual = Part(section, "headerReference", "default");
        var first = section.Element(W + "titlePg") is { } title && FormStyles.IsOn(title) ? Part(section, "headerReference", "first") : usual;
        var centred = usual is not null && NumberParagraph(usual) is { } number && styles.Of(number).Alignment == Alignment.Center;
        return result with
        {
            NumberInHeader = centred,
            NumberAside = !centred && usual is not null && NumberParagraph(usual) is not null,
            NumberInFooter = Part(section, "footerReference", "default") is { } footer && NumberParagraph(footer) is not null,
            NumberOnFirst = first is not null && NumberParagraph(first) is not null,
        };
    }

    private static XElement? NumberParagraph(XDocument part) => part.Descendants(W + "p").FirstOrDefault(paragraph =>
        paragraph.Descendants(W + "instrText").Any(code => code.Value.Trim().StartsWith("PAGE", StringComparison.OrdinalIgnoreCase))
        || paragraph.Descendants(W + "fldSimple").Any(field => field.Attribute(W + "instr")?.Value.Trim().StartsWith("PAGE", StringComparison.OrdinalIgnoreCase) == true));

    private XDocument? Part(XElement section, string kind, string type)
    {
        var id = section.Elements(W + kind).FirstOrDefault(part => part.Attribute(W + "type")?.Value == type)?.Attribute(R + "id")?.Value;
        var target = package.Find("word/_rels/document.xml.rels")?.Root?.Elements().FirstOrDefault(link => link.Attribute("Id")?.Value == id)?.Attribute("Target")?.Value;
        return id is null || target is null ? null : package.Find("word/" + target.TrimStart('/'));
    }

    private static int Number(XElement? element, string name) =>
        double.TryParse(element?.Attribute(W + name)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? (int)value : 0;
}
