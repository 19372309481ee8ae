using System.Globalization;
using System.Xml;

namespace DocGen.Data.Import.Tables;

/// <summary>Reads the value of a cell. Equal texts and small numbers, of which a table of results is made, are one object each.</summary>
internal sealed class CellValue(WorkbookParts parts)
{
    private static readonly object[] Small = [.. Enumerable.Range(0, 2200).Select(number => (object)(double)number)];

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <param name="reader">Stands on the cell's element; afterwards on its end.</param>
    /// <param name="emptyFormula">The cell has a formula and was saved without its value.</param>
    public Cell Read(XmlReader reader, out bool emptyFormula)
    {
        emptyFormula = false;
        if (reader.IsEmptyElement)
        {
            return default;
        }

        var type = reader.GetAttribute("t");
        var style = reader.GetAttribute("s") is { } told && int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;
        var depth = reader.Depth;
        var (formula, value) = (false, (string?)null);
        reader.Read();
        while (reader.Depth > depth)
        {
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "v"):
                    value = reader.IsEmptyElement ? value : reader.ReadElementContentAsString();
                    if (value is null)
                    {
                        reader.Read();
                    }

                    break;
                case (XmlNodeType.Element, "is"):
                    value = WorkbookParts.ReadText(reader);
                    reader.Read();
                    break;
                case (XmlNodeType.Element, "f"):
                    formula = true;
                    reader.Skip();
                    break;
                default:
                    reader.Read();
                    break;
            }
        }

        emptyFormula = formula && value is null;
        return value is null ? default : Of(type, value, style);
    }

    private Cell Of(string? type, string value, int style) => type switch
    {
        "s" => new(Text(parts.Texts[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)])),
        "str" or "inlineStr" => new(Text(value)),
        "b" => new(value is "1" or "true"),
        "e" => default,
        "d" => new(DateTime.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.None)),
        _ => Number(double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture), style),
    };

    private Cell Number(double number, int style) => (style < 0 ? CellFormat.Number : parts.Formats.Of(style)) switch
    {
        CellFormat.Percent => new(number, IsPercent: true),
        CellFormat.Time => default,
        CellFormat.Date when Day(number) is { } day => new(day),
        _ => new(number >= 0 && number < Small.Length && double.IsInteger(number) ? Small[(int)number] : number),
    };

    /// <remarks>A day is a number from 1 January 1900, with 29 February 1900, which never was, counted.</remarks>
    private DateTime? Day(double number)
    {
        var days = parts.From1904 ? number + 1462 : number < 60 ? number + 1 : number;
        return days is >= 1 and < 2_958_466 ? DateTime.FromOADate(days) : null;
    }

    private string Text(string text)
    {
        if (!texts.TryGetValue(text, out var known))
        {
            texts.Add(text, known = text);
        }

        return known;
    }
}
