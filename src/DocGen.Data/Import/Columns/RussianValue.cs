using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Data.Import.Tables;

namespace DocGen.Data.Import.Columns;

/// <summary>Numbers and years as Russian tables write them.</summary>
internal static partial class RussianValue
{
    private static readonly HashSet<string> NoData = new(["-", "–", "—", "н/д", "нд", "нет", "нет данных", "х", "x"], StringComparer.OrdinalIgnoreCase);

    /// <summary>An empty cell or one of the ways to write «no data», which is not zero.</summary>
    public static bool IsNoData(Cell cell) => cell.IsEmpty || (cell.Value is string && NoData.Contains(cell.Text));

    /// <summary>«1 234,5», «43.5», «31 %»; null when it is not a number.</summary>
    public static decimal? Number(Cell cell)
    {
        if (cell.Value is double number)
        {
            // Fifteen digits are what a spreadsheet shows; the rest is noise of binary fractions.
            return Math.Abs(number) < 1e15 ? (decimal)Math.Round(cell.IsPercent ? number * 100 : number, 8) : null;
        }

        var text = Spaces().Replace(cell.Text, "").TrimEnd('%').Replace(',', '.').Replace('−', '-');
        return Plain().IsMatch(text) && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    public static int? Whole(Cell cell) =>
        Number(cell) is { } value && value == decimal.Truncate(value) && Math.Abs(value) <= int.MaxValue ? (int)value : null;

    /// <summary>«2023», «2023 г.», «2022/23», «2022-2023 учебный год» (the year in which it ends), «15.03.2023», «15 марта 2023 г.»</summary>
    public static int? Year(Cell cell)
    {
        if (cell.Value is DateTime date)
        {
            return date.Year;
        }

        if (cell.Value is double and >= 1000 and < 10_000 and var number && double.IsInteger(number))
        {
            return (int)number;
        }

        var text = cell.Text;
        if (SchoolYear().Match(text) is { Success: true } years)
        {
            var (from, to) = (Int(years.Groups["from"].Value), Int(years.Groups["to"].Value));
            to = to < 100 ? (from / 100 * 100) + to : to;
            return to == from + 1 ? to : null;
        }

        var year = PlainYear().Match(text);
        year = year.Success ? year : DateText().Match(text);
        return year.Success ? Int(year.Groups["year"].Value) : null;
    }

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\s\u00A0\u202F]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^-?[0-9]{1,20}(?:\.[0-9]{1,20})?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?<from>[0-9]{4})\s?[/–—-]\s?(?<to>[0-9]{4}|[0-9]{2})(?:\s*(?:уч\.?|учебный)?\s*(?:г\.?|год|гг\.?)?)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SchoolYear();

    [GeneratedRegex(@"^(?<year>[0-9]{4})\s*(?:г\.?|год)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PlainYear();

    [GeneratedRegex(@"^(?:[0-9]{1,2}\.[0-9]{1,2}\.|[0-9]{1,2}\s+[а-я]{3,8}\s+)(?<year>[0-9]{4})\s*(?:г\.?|года)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DateText();
}
