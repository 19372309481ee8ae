using System.Text.RegularExpressions;

namespace DocGen.Templates.Russian.Texts;

/// <summary>Spaces at which a line must not end.</summary>
internal static class NoBreakSpaces
{
    // What stands before and after the space; in both a space may be a no-break one already, so that a second pass finds nothing new.
    private static readonly (string Before, string After)[] Places =
    [
        // М. П. Иванова; М.П. Иванова; Иванова М.П.
        (@"(?<!\w)[А-ЯЁ]\.", @"[А-ЯЁ]\.[ \u00A0]?[А-ЯЁ][а-яё]"),
        (@"(?<!\w)[А-ЯЁ]\.[ \u00A0]?[А-ЯЁ]\.", @"[А-ЯЁ][а-яё]"),
        (@"(?<!\w)[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?", @"[А-ЯЁ]\.[ \u00A0]?[А-ЯЁ]\."),
        (@"(?<!\w)[А-ЯЁ][а-яё]+[ \u00A0][А-ЯЁ]\.", @"[А-ЯЁ]\."),
        // 1 марта 2023 года
        (@"\d»?", MonthWords.Genitive + @"(?!\w)"),
        (@"(?<!\w)" + MonthWords.Any, @"\d{4}(?!\d)"),
        (@"(?<!\d)\d{4}", @"(?:год(?:а|у|ом|ы|ов|ах)?(?!\w)|учебн)"),
        // Units after a number
        (@"\d", @"(?:(?:кг|км|см|мм|м|ч|мин|с|л|кВт|МБ|ГБ|млн|млрд)(?!\w)|(?:руб|коп|тыс|чел|шт|экз|стр|кв)\.|п\.[ \u00A0]?п\.|%|°)"),
        // т. д., т. п., т. е., и т. д.
        (@"(?<!\w)[Тт]\.", @"[дпекон]\."),
        // г. Ростов, ул. Ленина, д. 5, рис. 2, п. 1.1; not «2023 г. В школе»
        (@"(?<!\w|\d[ \u00A0])(?:г|ул|д|с|х|пос|ст|пр|им|п|пп|ч|гл|рис|табл|кв|корп|стр|прил)\.", @"[А-ЯЁ\d«]"),
        // One-letter prepositions and conjunctions
        (@"(?<![\w.\-–])[вкосуиаВКОСУИА]", @"[^\s–—]"),
        // A dash never starts a line
        (@"\S", @"[–—](?:\s|$)"),
    ];

    private static readonly Regex Space = new(
        string.Join('|', Places.Select(p => $"(?<={p.Before}) (?={p.After})")),
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Compiled, TimeSpan.FromSeconds(10));

    // «№3» and «2023г.» get the space they lack.
    private static readonly Regex Missing = new(
        @"(?<=№) ?(?=[\dА-ЯЁ])|(?<=(?<!\d)\d{4}) ?(?=гг?\.)|(?<=\d[ \u00A0]?[–-][ \u00A0]?\d{2,4}) ?(?=гг?\.)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Compiled, TimeSpan.FromSeconds(10));

    public static string Apply(string text) => Space.Replace(Missing.Replace(text, "\u00A0"), "\u00A0");
}
