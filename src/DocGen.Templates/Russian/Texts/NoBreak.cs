namespace DocGen.Templates.Russian.Texts;

/// <summary>
/// Keeps together what the official form forbids to part (GOST R 7.0.97: № and its number, parts of a date, initials and surname),
/// numbers with their units, one-letter words with the next one: the space between them becomes a no-break one. Nothing else in a text changes.
/// </summary>
public static class NoBreak
{
    private const char Bound = '\u00A0';

    private static readonly string[] Units =
        ["‰", "°", "п.п", "п.", "руб", "коп", "тыс", "млн", "млрд", "чел", "шт", "экз", "ч", "мин", "мм", "см", "м", "км", "г", "кг", "л"];

    private static readonly string[] References =
        ["п.", "пп.", "ст.", "ч.", "гл.", "табл.", "рис.", "стр.", "прил.", "разд.", "д.", "кв.", "каб.", "таблица", "таблицы", "таблице", "таблицу", "таблицей"];

    /// <summary>Beginnings of words that a number belongs to («в разделе 6», «приложение № 1»).</summary>
    private static readonly string[] Numbered = ["раздел", "пункт", "рисун", "приложени", "критери"];

    /// <summary>Prepositions that keep a year or a date in figures with them.</summary>
    private static readonly string[] BeforeDates = ["на", "за", "до", "от", "по", "из"];

    private static readonly string[] BeforeNames = ["г.", "с.", "п.", "пос.", "ул.", "пер.", "им.", "пр.", "обл."];

    private static readonly string[] Months =
        ["январ", "феврал", "март", "апрел", "мая", "май", "мае", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];

    /// <summary>Binds the spaces of a text in place.</summary>
    public static void Bind(Span<char> text)
    {
        for (int from = 1, found; from < text.Length - 1 && (found = text[from..].IndexOf(' ')) >= 0; from += found + 1)
        {
            var space = from + found;
            if (space < text.Length - 1 && Binds(WordBefore(text, space), WordAfter(text, space), text[..space]))
            {
                text[space] = Bound;
            }
        }
    }

    /// <summary>The text with its spaces bound; the same instance when there is nothing to bind.</summary>
    public static string Bind(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bound = text.ToCharArray();
        Bind(bound.AsSpan());
        return bound.AsSpan().SequenceEqual(text) ? text : new string(bound);
    }

    private static bool Binds(ReadOnlySpan<char> before, ReadOnlySpan<char> after, ReadOnlySpan<char> all)
    {
        if (before.IsEmpty || after.IsEmpty)
        {
            return false;
        }

        return after is "—" or "–"
            || (before[^1] is '№' or '§' && after.IndexOfAnyInRange('0', '9') >= 0)
            || (char.IsDigit(Last(before)) && (FollowsNumber(after) || (after.StartsWith("класс") && !before.Contains('–'))))
            || (char.IsDigit(after[0]) && (IsMonth(before) || IsOneOf(before, References) || IsNumbered(before) || (after.Length >= 4 && IsOneOf(before, BeforeDates))))
            || (after[0] is '№' && IsNumbered(before))
            || IsOneLetterWord(before)
            || (char.IsUpper(after[0]) && BindsName(before, after, all))
            || (before is "т." or "Т." && after.Length > 1 && after[0] is 'д' or 'п' or 'е' && after[1] == '.');
    }

    private static bool FollowsNumber(ReadOnlySpan<char> word) =>
        word.StartsWith("г.") || word.StartsWith("гг.") || word.StartsWith("год") || word is ['%', ..]
        || IsMonth(word) || IsOneOf(Unpunctuated(word), Units) || IsOneOf(word, Units);

    /// <summary>Initials with what they belong to, and abbreviations before a name; «2026 г. Школа» is the end of a date.</summary>
    private static bool BindsName(ReadOnlySpan<char> before, ReadOnlySpan<char> after, ReadOnlySpan<char> all) =>
        IsInitials(before)
        || (IsInitials(Unpunctuated(after, keepStop: true)) && before.Length > 1 && char.IsUpper(before[0]) && char.IsLower(before[^1]))
        || (IsOneOf(before, BeforeNames) && !char.IsDigit(Last(WordBefore(all, all.Length - before.Length - 1))));

    private static bool IsInitials(ReadOnlySpan<char> word) =>
        (word.Length == 2 && char.IsUpper(word[0]) && word[1] == '.')
        || (word.Length == 4 && char.IsUpper(word[0]) && word[1] == '.' && char.IsUpper(word[2]) && word[3] == '.');

    private static bool IsMonth(ReadOnlySpan<char> word)
    {
        foreach (var month in Months)
        {
            if (word.StartsWith(month, StringComparison.OrdinalIgnoreCase) && word.Length <= month.Length + 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumbered(ReadOnlySpan<char> word)
    {
        foreach (var beginning in Numbered)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && word.Length <= beginning.Length + 3)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A preposition or conjunction that must not hang at the end of a line.</summary>
    private static bool IsOneLetterWord(ReadOnlySpan<char> word) => word is ['в' or 'к' or 'о' or 'с' or 'у' or 'и' or 'а' or 'В' or 'К' or 'О' or 'С' or 'У' or 'И' or 'А'];

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var each in words)
        {
            if (word.Equals(each, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Unpunctuated(ReadOnlySpan<char> word, bool keepStop = false) => word.TrimEnd(keepStop ? ",;:)»" : ",.;:)»");

    private static char Last(ReadOnlySpan<char> word) => word.TrimEnd('»') is [.., var last] ? last : '\0';

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int space)
    {
        var word = space <= 0 ? [] : text[..space];
        var start = word.LastIndexOfAny(' ', Bound, '\n') + 1;
        return word[start..].TrimStart("«(„\"");
    }

    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int space)
    {
        var word = text[(space + 1)..];
        var end = word.IndexOfAny(' ', Bound, '\n');
        return end < 0 ? word : word[..end];
    }
}
