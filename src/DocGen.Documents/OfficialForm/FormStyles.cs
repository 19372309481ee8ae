using System.Globalization;
using System.Xml.Linq;
using DocGen.Documents.Model;

namespace DocGen.Documents.OfficialForm;

/// <summary>Works out the look of paragraphs: document defaults, then styles from the base down, then the paragraph and its first run.</summary>
internal sealed class FormStyles
{
    /// <summary>Styles that one may be based on in turn; more is a ring.</summary>
    private const int DeepestStyle = 20;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private readonly Dictionary<string, XElement> byId = new(StringComparer.Ordinal);
    private readonly XElement? defaults;
    private readonly XElement? usual;
    private readonly XDocument? theme;

    public FormStyles(XDocument? styles, XDocument? theme)
    {
        this.theme = theme;
        defaults = styles?.Root?.Element(W + "docDefaults");
        foreach (var style in styles?.Root?.Elements(W + "style") ?? [])
        {
            byId[style.Attribute(W + "styleId")?.Value ?? string.Empty] = style;
            usual ??= style.Attribute(W + "type")?.Value == "paragraph" && style.Attribute(W + "default")?.Value is "1" or "true" ? style : null;
        }
    }

    public static bool IsOn(XElement flag) => flag.Attribute(W + "val")?.Value is null or "1" or "true" or "on";

    public FormParagraph Of(XElement paragraph)
    {
        var own = paragraph.Element(W + "pPr");
        var chain = Chain(own?.Element(W + "pStyle")?.Attribute(W + "val")?.Value);
        var runs = paragraph.Elements(W + "r").Concat(paragraph.Elements().Elements(W + "r")).FirstOrDefault(run => run.Elements(W + "t").Any())?.Element(W + "rPr");
        List<XElement?> paragraphs = [own, .. chain.Select(style => style.Element(W + "pPr")), defaults?.Element(W + "pPrDefault")?.Element(W + "pPr")];
        List<XElement?> texts = [runs, .. chain.Select(style => style.Element(W + "rPr")), defaults?.Element(W + "rPrDefault")?.Element(W + "rPr")];
        var exact = Value(paragraphs, "spacing", "lineRule") is "exact" or "atLeast";
        return new FormParagraph(string.Empty, InTable: false)
        {
            StyleName = chain.Count > 0 ? chain[0].Element(W + "name")?.Attribute(W + "val")?.Value ?? string.Empty : string.Empty,
            Font = Font(texts),
            Size = (Number(Value(texts, "sz", "val")) ?? 20) / 2,
            Alignment = Value(paragraphs, "jc", "val") switch { "both" or "distribute" => Alignment.Justify, "center" => Alignment.Center, "right" or "end" => Alignment.Right, _ => Alignment.Left },
            FirstLine = (int)(Number(Value(paragraphs, "ind", "firstLine")) ?? 0),
            LineSpacing = exact ? null : (Number(Value(paragraphs, "spacing", "line")) ?? 240) / 240,
            Numbered = paragraphs.Any(properties => properties?.Element(W + "numPr") is not null),
        };
    }

    private List<XElement> Chain(string? id)
    {
        var chain = new List<XElement>();
        var style = id is not null && byId.TryGetValue(id, out var named) ? named : usual;
        while (style is not null && chain.Count < DeepestStyle)
        {
            chain.Add(style);
            style = style.Element(W + "basedOn")?.Attribute(W + "val")?.Value is { } parent ? byId.GetValueOrDefault(parent) : null;
        }

        return chain;
    }

    private string? Font(List<XElement?> texts)
    {
        foreach (var fonts in texts.Select(properties => properties?.Element(W + "rFonts")).OfType<XElement>())
        {
            if ((fonts.Attribute(W + "ascii") ?? fonts.Attribute(W + "hAnsi"))?.Value is { } font)
            {
                return font;
            }

            if (fonts.Attribute(W + "asciiTheme")?.Value is { } scheme)
            {
                var kind = scheme.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont";
                return theme?.Descendants(A + kind).Elements(A + "latin").FirstOrDefault()?.Attribute("typeface")?.Value;
            }
        }

        return null;
    }

    private static string? Value(List<XElement?> from, string element, string attribute) =>
        from.Select(properties => properties?.Element(W + element)?.Attribute(W + attribute)?.Value).FirstOrDefault(value => value is not null);

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
