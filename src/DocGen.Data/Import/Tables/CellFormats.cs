using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DocGen.Data.Import.Tables;

/// <summary>Formats of a workbook by the index of a cell's style.</summary>
internal sealed partial class CellFormats(IReadOnlyList<CellFormat> byStyle)
{
    public CellFormat Of(int style) => style >= 0 && style < byStyle.Count ? byStyle[style] : CellFormat.Number;

    /// <param name="styles">The part of styles; null for a book without one.</param>
    public static CellFormats Read(XElement? styles)
    {
        if (styles is null)
        {
            return new([]);
        }

        Dictionary<int, string> codes = [];
        foreach (var format in WorkbookParts.Named(styles, "numFmt"))
        {
            codes[Number(format)] = WorkbookParts.Value(format, "formatCode") ?? "";
        }

        var cells = styles.Elements().FirstOrDefault(each => each.Name.LocalName == "cellXfs")?.Elements() ?? [];
        return new([.. cells.Select(each => Number(each) is var id && codes.TryGetValue(id, out var code) ? OfCode(code) : BuiltIn(id))]);
    }

    private static int Number(XElement element) => int.TryParse(WorkbookParts.Value(element, "numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    /// <remarks>Formats that every spreadsheet knows by number (ECMA-376, part 1, 18.8.30).</remarks>
    private static CellFormat BuiltIn(int id) => id switch
    {
        9 or 10 => CellFormat.Percent,
        (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => CellFormat.Date,
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) => CellFormat.Time,
        _ => CellFormat.Number,
    };

    private static CellFormat OfCode(string code)
    {
        if (string.Equals(code, "General", StringComparison.OrdinalIgnoreCase))
        {
            return CellFormat.Number;
        }

        var plain = Literals().Replace(code, "").ToLowerInvariant();
        return plain.Contains('%', StringComparison.Ordinal) ? CellFormat.Percent
            : plain.AsSpan().ContainsAny("ydгд") ? CellFormat.Date
            : plain.AsSpan().ContainsAny("hsчс") ? CellFormat.Time
            : plain.Contains('m', StringComparison.Ordinal) ? CellFormat.Date
            : CellFormat.Number;
    }

    /// <summary>Texts in quotes, escaped signs, spaces by width, and what stands in brackets: colours, currencies, conditions.</summary>
    [GeneratedRegex("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Literals();
}
