using System.Text.RegularExpressions;

namespace DocGen.Templates.Russian.Texts;

/// <summary>
/// Hyphens that stand for dashes: «–» without spaces between the ends of a range (2021–2022, 5–9 классы, март–апрель, I–II),
/// «–» with spaces between long ends («1 марта – 5 мая»), «—» with spaces between words.
/// </summary>
internal static partial class Dashes
{
    private const int Limit = 10_000;

    public static string Apply(string text)
    {
        var result = DoubleHyphen().Replace(text, "—");
        result = TightRange().Replace(result, "–");
        return Spaced().Replace(result, dash => IsRange(result, dash.Index) ? "–" : "—");
    }

    private static bool IsRange(string text, int dash) =>
        RangeStart().IsMatch(text[..dash]) && RangeEnd().IsMatch(text[(dash + 1)..]);

    [GeneratedRegex(@"(?<=\S\s)--(?=\s)", RegexOptions.None, Limit)]
    private static partial Regex DoubleHyphen();

    // Years; counts before a counted word; Roman numerals; months.
    [GeneratedRegex(
        @"(?<=(?<![\d.\-–/])(?:19|20)\d\d)-(?=(?:19|20)\d\d(?![\d\-–]|\.\d))" +
        @"|(?<=(?<![\d.,\-–/№])\d{1,3})-(?=\d{1,3}(?:\s?%|\s(?:класс|лет|год|мес|дн|недел|час|мин|балл|чел|шт|п\.\s?п)))" +
        @"|(?<=(?<![\w\-–])[IVX]+)-(?=[IVX]+(?![\w\-–]))" +
        @"|(?<=(?<![\w\-–])" + MonthWords.Any + @")-(?=" + MonthWords.Any + @"(?![\w\-–]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Limit)]
    private static partial Regex TightRange();

    [GeneratedRegex(@"(?<=\S[ \u00A0])[-–—](?=[ \u00A0]\S)", RegexOptions.None, Limit)]
    private static partial Regex Spaced();

    [GeneratedRegex(
        @"(?:\d|\bгг?\.|\bгода|(?<!\w)(?:[IVX]+|" + MonthWords.Any + @"))[ \u00A0]$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Limit)]
    private static partial Regex RangeStart();

    [GeneratedRegex(
        @"^[ \u00A0](?:\d|(?:[IVX]+|" + MonthWords.Any + @")(?!\w))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Limit)]
    private static partial Regex RangeEnd();
}
