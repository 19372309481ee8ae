namespace DocGen.Templates.Russian.Dates;

/// <summary>Months in three cases; own tables, so that no operating system's culture data leaks into documents.</summary>
internal static class MonthNames
{
    public static readonly string[] Nominative =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    public static readonly string[] Genitive =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    public static readonly string[] Prepositional =
        ["январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре", "декабре"];

    private static readonly string[] Dative = Genitive.Select(m => m[..^1] + (m.EndsWith('я') ? "ю" : "у")).ToArray();
    private static readonly string[] Instrumental = Genitive.Select(m => m[..^1] + (m.EndsWith('я') ? "ем" : "ом")).ToArray();

    /// <param name="month">1…12.</param>
    public static string In(GrammaticalCase to, int month) => to switch
    {
        GrammaticalCase.Genitive => Genitive[month - 1],
        GrammaticalCase.Dative => Dative[month - 1],
        GrammaticalCase.Instrumental => Instrumental[month - 1],
        GrammaticalCase.Prepositional => Prepositional[month - 1],
        _ => Nominative[month - 1],
    };
}
