using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocGen.Schools.Periods;

/// <summary>Cuts the text of a term into tokens: case, ё, spaces, dashes of every kind, brackets and «г.» no longer matter after it.</summary>
internal static partial class PeriodTokens
{
    private const string Dashes = "-‐‑‒–—―−⁃";

    public static List<PeriodToken> Of(string text)
    {
        var tokens = new List<PeriodToken>();
        foreach (Match match in Pieces().Matches(Normalized(text)))
        {
            if (Token(match) is { } token)
            {
                tokens.Add(token);
            }
        }

        return tokens;
    }

    private static string Normalized(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(c switch
            {
                _ when Dashes.Contains(c, StringComparison.Ordinal) => '-',
                'ё' or 'Ё' or '\u0450' => 'е',
                '\u00AD' or '\u200B' or '\uFEFF' => '\u0001',
                'І' => 'i',
                '\n' when plain.Length > 0 && plain[^1] != '-' => ',',
                _ when char.IsWhiteSpace(c) => ' ',
                _ => char.ToLowerInvariant(c),
            });
        }

        return Phrases(plain.Replace("\u0001", string.Empty).ToString());
    }

    /// <summary>Set phrases become one word each.</summary>
    private static string Phrases(string text)
    {
        text = AsNeeded().Replace(text, " \u0002 ");
        text = Recurring().Replace(text, " \u0003 ");
        text = OrdinalEnding().Replace(text, " ");
        return NotLater().Replace(text, " до ");
    }

    private static PeriodToken? Token(Match match)
    {
        var piece = match.Value;
        if (match.Groups["day"].Success)
        {
            return Date(match);
        }

        if (char.IsAsciiDigit(piece[0]))
        {
            return piece.Length > 4
                ? new(PeriodTokenKind.Unknown)
                : new(piece.Length == 4 ? PeriodTokenKind.Year : PeriodTokenKind.Number, int.Parse(piece, CultureInfo.InvariantCulture));
        }

        return piece switch
        {
            "-" => new(PeriodTokenKind.Dash),
            "/" => new(PeriodTokenKind.Slash),
            "," or ";" => new(PeriodTokenKind.Comma),
            "\u0002" => new(PeriodTokenKind.AsNeeded),
            "\u0003" => new(PeriodTokenKind.Recurring),
            "." or "(" or ")" or "«" or "»" or "\"" or ":" or "“" or "„" => null,
            "г" or "гг" or "гг." or "в" or "во" or "на" or "месяц" or "месяца" or "месяце" or "числа" or "или" or "включительно" or "далее" or "начиная" => null,
            "год" or "года" or "году" or "годы" or "годов" or "годах" or "годом" or "лет" => new(PeriodTokenKind.Whole, 1),
            _ => PeriodWords.TryGet(piece, out var token) ? token : new(PeriodTokenKind.Unknown),
        };
    }

    private static PeriodToken Date(Match match)
    {
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        var year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return new(PeriodTokenKind.Date, day, month, year is > 0 and < 100 ? 2000 + year : year);
    }

    [GeneratedRegex(
        @"(?<![0-9])(?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})(?:\.(?<year>[0-9]{4}|[0-9]{2}))?(?![0-9]|\.[0-9])|[0-9]+|[a-z]+|уч-й|\p{L}+|\S",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Pieces();

    [GeneratedRegex(
        @"по мере (?:необходимости|поступления|потребности|возможности)|по (?:необходимости|запрос[ау]м?|требованию|согласованию|потребности)|при необходимости",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex AsNeeded();

    [GeneratedRegex(
        @"(?:1 |один |одного |не реже (?:1 |одного )?|[0-9] раза? ?)?раза? в (?:[0-9] |две |два |три )?(?:день|недел[юи]|месяца?|квартала?|четверть|триместр|полугоди[ея]|год[а]?)|[0-9] раза? в (?:недел[юи]|месяц|квартал|четверть|полугодие|год)|еже(?:дневно|недельно|месячно|квартально|годно)|кажд(?:ый|ую|ая|ое|ые)(?: [0-9])? (?:день|недел[юи]|месяц|квартал|четверть|четверг|понедельник|вторник|среду|пятницу|субботу|год|полугодие)|кажд(?:ого|ой) (?:месяца|квартала|года|недели|четверти)|по (?:отдельному )?(?:плану|графику)(?: \p{L}+)?",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Recurring();

    [GeneratedRegex(@"(?<=[0-9iv])\s?-\s?(?:й|я|е|го|ое|ый|ой|ом|м|ю)(?!\p{L})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OrdinalEnding();

    [GeneratedRegex(@"не позднее|не позже", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotLater();
}
