using System.Globalization;
using System.Text;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Look;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Parts;

/// <summary>Collects the lists of a document and writes numbering.xml: one multi-level definition a style, one instance a list.</summary>
internal sealed class NumberingPart(Theme theme)
{
    /// <summary>Levels that Word knows; deeper items get their markers as text.</summary>
    public const int Levels = 9;

    private readonly List<(ListStyle Style, ListWrap Wrap, int Root)> definitions = [];
    private readonly Dictionary<(ListStyle, ListWrap, int), int> definitionOf = [];
    private readonly List<(int Definition, int Level, int Start)> instances = [];
    private readonly Dictionary<(ListStyle, ListWrap), int> uncounted = [];

    public bool Any => instances.Count > 0;

    /// <summary>An instance whose count at the level begins with a number.</summary>
    /// <param name="root">Level at which an outline begins; 0 for other styles.</param>
    /// <returns>numId, from 1.</returns>
    public int Begin(ListStyle style, ListWrap wrap, int root, int level, int start)
    {
        instances.Add((Define(style, wrap, root), level, start));
        return instances.Count;
    }

    /// <summary>The one instance for lists with the same marker at every item.</summary>
    public int Unnumbered(ListStyle style, ListWrap wrap)
    {
        if (!uncounted.TryGetValue((style, wrap), out var number))
        {
            instances.Add((Define(style, wrap, 0), -1, 0));
            number = instances.Count;
            uncounted.Add((style, wrap), number);
        }

        return number;
    }

    public void Write(XmlPartWriter xml)
    {
        xml.Raw("<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"u8);
        for (var index = 0; index < definitions.Count; index++)
        {
            xml.Raw(Encoding.UTF8.GetBytes(Definition(index)));
        }

        for (var index = 0; index < instances.Count; index++)
        {
            WriteInstance(xml, index);
        }

        xml.Raw("</w:numbering>"u8);
    }

    private void WriteInstance(XmlPartWriter xml, int index)
    {
        var (definition, level, start) = instances[index];
        xml.Raw("<w:num w:numId=\""u8);
        xml.Number(index + 1);
        xml.Raw("\"><w:abstractNumId w:val=\""u8);
        xml.Number(definition);
        xml.Raw("\"/>"u8);
        if (level >= 0)
        {
            WriteStart(xml, level, start);
        }

        xml.Raw("</w:num>"u8);
    }

    private static void WriteStart(XmlPartWriter xml, int level, int start)
    {
        xml.Raw("<w:lvlOverride w:ilvl=\""u8);
        xml.Number(level);
        xml.Raw("\"><w:startOverride w:val=\""u8);
        xml.Number(start);
        xml.Raw("\"/></w:lvlOverride>"u8);
    }

    private int Define(ListStyle style, ListWrap wrap, int root)
    {
        if (!definitionOf.TryGetValue((style, wrap, root), out var definition))
        {
            definition = definitions.Count;
            definitions.Add((style, wrap, root));
            definitionOf.Add((style, wrap, root), definition);
        }

        return definition;
    }

    private string Definition(int index)
    {
        var (style, wrap, root) = definitions[index];
        var xml = new StringBuilder();
        xml.Append(CultureInfo.InvariantCulture, $"<w:abstractNum w:abstractNumId=\"{index}\"><w:multiLevelType w:val=\"multilevel\"/>");
        for (var level = 0; level < Levels; level++)
        {
            var indents = ListIndents.Of(theme, style, wrap, level, Math.Max(level - root, 0), inCell: false, int.MaxValue);
            xml.Append(CultureInfo.InvariantCulture, $"""
                <w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{Format(style)}"/>{(indents.Hanging < 0 ? "<w:suff w:val=\"space\"/>" : string.Empty)}<w:lvlText w:val="{Pattern(style, root, level)}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{indents.Text}" {Hang(indents)}/></w:pPr></w:lvl>
                """);
        }

        return xml.Append("</w:abstractNum>").ToString();
    }

    private static string Hang(in ListIndents indents) => indents.Hanging < 0
        ? string.Create(CultureInfo.InvariantCulture, $"w:firstLine=\"{-indents.Hanging}\"")
        : string.Create(CultureInfo.InvariantCulture, $"w:hanging=\"{indents.Hanging}\"");

    private static string Format(ListStyle style) => style switch
    {
        ListStyle.Dash or ListStyle.Bullet => "bullet",
        ListStyle.CyrillicLetter => "russianLower",
        ListStyle.UpperRoman => "upperRoman",
        _ => "decimal",
    };

    private static string Pattern(ListStyle style, int root, int level)
    {
        var own = "%" + (level + 1).ToString(CultureInfo.InvariantCulture);
        return style switch
        {
            ListStyle.Dash => "–",
            ListStyle.Bullet => "•",
            ListStyle.DecimalParenthesis or ListStyle.CyrillicLetter => own + ")",
            ListStyle.Outline when level > root => Pattern(style, root, level - 1) + own + ".",
            _ => own + ".",
        };
    }
}
