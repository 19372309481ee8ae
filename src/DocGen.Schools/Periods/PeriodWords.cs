using System.Collections.Frozen;

namespace DocGen.Schools.Periods;

/// <summary>The words of terms. Words come in lower case with ё as е.</summary>
internal static class PeriodWords
{
    private static readonly (string Stem, int Month)[] MonthStems =
    [
        ("январ", 1), ("феврал", 2), ("март", 3), ("апрел", 4), ("ма", 5), ("июн", 6), ("июл", 7), ("август", 8),
        ("сентябр", 9), ("октябр", 10), ("ноябр", 11), ("декабр", 12),
    ];

    private static readonly string[] MonthEndings = ["", "а", "я", "й", "ь", "ю", "у", "е", "ем", "ом"];

    private static readonly FrozenDictionary<string, PeriodToken> Words = Build();

    public static bool TryGet(string word, out PeriodToken token) => Words.TryGetValue(word, out token);

    private static FrozenDictionary<string, PeriodToken> Build()
    {
        var words = new Dictionary<string, PeriodToken>(StringComparer.Ordinal);
        foreach (var (stem, month) in MonthStems)
        {
            foreach (var ending in MonthEndings)
            {
                words.TryAdd(stem + ending, new(PeriodTokenKind.Month, month));
            }
        }

        // «ма» itself, «мау», «мам», «маом» are no forms of «май».
        foreach (var wrong in new[] { "ма", "маа", "маь", "мау", "маом" })
        {
            words.Remove(wrong);
        }

        AddAbbreviatedMonths(words);
        Add(words, PeriodTokenKind.Quarter, 0, "квартал", "квартала", "квартале", "кварталу", "кварталы", "кварталов", "кв");
        Add(words, PeriodTokenKind.HalfYear, 0, "полугодие", "полугодия", "полугодии", "полугодию", "полуг");
        Add(words, PeriodTokenKind.School, 0, "учебный", "учебного", "учебном", "учебному", "учебные", "учебных", "уч", "учеб", "уч-й", "учебн");
        Add(words, PeriodTokenKind.TenDays, 0, "декада", "декады", "декаде", "декаду");
        Add(words, PeriodTokenKind.Season, 1, "зима", "зимы", "зимой", "зиму", "зиме");
        Add(words, PeriodTokenKind.Season, 2, "весна", "весны", "весной", "весну", "весне");
        Add(words, PeriodTokenKind.Season, 3, "лето", "лета", "летом", "лете", "лету");
        Add(words, PeriodTokenKind.Season, 4, "осень", "осени", "осенью");
        Add(words, PeriodTokenKind.Part, 1, "начало", "начала", "начале", "началу");
        Add(words, PeriodTokenKind.Part, 2, "середина", "середины", "середине", "середину");
        Add(words, PeriodTokenKind.Part, 3, "конец", "конца", "конце", "концу");
        Add(words, PeriodTokenKind.Roman, 1, "i", "первый", "первая", "первое", "первого", "первом", "первой", "первую");
        Add(words, PeriodTokenKind.Roman, 2, "ii", "второй", "вторая", "второе", "второго", "втором", "вторую");
        Add(words, PeriodTokenKind.Roman, 3, "iii", "третий", "третья", "третьего", "третьем", "третью", "третьей");
        Add(words, PeriodTokenKind.Roman, 4, "iv", "четвертый", "четвертого", "четвертом");
        Add(words, PeriodTokenKind.From, 0, "с", "со", "от");
        Add(words, PeriodTokenKind.Through, 0, "по");
        Add(words, PeriodTokenKind.Until, 0, "до", "к");
        Add(words, PeriodTokenKind.Comma, 0, "и");
        Add(words, PeriodTokenKind.Throughout, 0, "весь", "всего", "всей", "все", "течение", "течении", "протяжении");
        Add(words, PeriodTokenKind.Whole, 0, "период", "периода", "программы", "проекта", "реализации", "срок", "срока", "действия");
        Add(words, PeriodTokenKind.Permanent, 0, "постоянно", "постоянный", "систематически", "регулярно", "непрерывно", "бессрочно");
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddAbbreviatedMonths(Dictionary<string, PeriodToken> words)
    {
        string[] abbreviated = ["янв", "фев", "мар", "апр", "", "", "", "авг", "сен", "окт", "ноя", "дек"];
        for (var month = 1; month <= abbreviated.Length; month++)
        {
            if (abbreviated[month - 1] is { Length: > 0 } word)
            {
                words.TryAdd(word, new(PeriodTokenKind.Month, month));
            }
        }

        words.TryAdd("сент", new(PeriodTokenKind.Month, 9));
        words.TryAdd("нояб", new(PeriodTokenKind.Month, 11));
        words.TryAdd("февр", new(PeriodTokenKind.Month, 2));
    }

    private static void Add(Dictionary<string, PeriodToken> words, PeriodTokenKind kind, int value, params string[] forms)
    {
        foreach (var form in forms)
        {
            words.Add(form, new(kind, value));
        }
    }
}
