using System.Collections.Frozen;

namespace DocGen.Schools.Findings.Words;

/// <summary>Words of school paperwork, by stem: a long word that differs from one of them by a single letter is taken for a misspelling.</summary>
internal static class TradeWords
{
    /// <summary>Shorter stems have neighbours of their own.</summary>
    private const int Shortest = 8;

    private static readonly string[] Stems =
    [
        "практическ", "методическ", "педагогическ", "психологическ", "образовательн", "общеобразовательн", "профессиональн", "информационн",
        "организационн", "муниципальн", "региональн", "аналитическ", "диагностик", "диагностическ", "квалификаци", "компетенци", "компетентност",
        "обучающихся", "обучающимся", "результат", "результативност", "мероприяти", "программ", "повышени", "сопровождени", "взаимодейств",
        "наставничеств", "ответственн", "руководител", "заместител", "администраци", "деятельност", "эффективност", "неуспешност", "успеваемост",
        "мониторинг", "показател", "индикатор", "консультаци", "рекомендаци", "индивидуальн", "дифференциаци", "преподавани", "преподавател",
        "мотиваци", "адаптаци", "объективност", "функционирующ", "неблагоприятн", "совершенствовани", "обеспечени", "использовани", "реализаци",
        "технологи", "внеурочн", "родительск", "школьник", "учреждени", "организаци", "количеств", "качественн", "подготовк", "государственн",
    ];

    private static readonly string[] Endings =
    [
        "", "а", "ам", "ами", "ах", "ая", "е", "ей", "ем", "и", "ие", "ий", "им", "ими", "их", "ия", "иям", "иями", "иях", "ию", "о", "ов", "ого",
        "ое", "ой", "ом", "ому", "у", "ую", "ы", "ый", "ым", "ыми", "ых", "ые", "ь", "ью", "я", "ям", "ями", "ях", "ю", "ии", "ией", "ием",
    ];

    /// <summary>Wrong stem to right stem: each stem with one letter left out, doubled, exchanged with its neighbour or replaced by its vowel twin.</summary>
    private static readonly FrozenDictionary<string, string> Wrong = Build();

    private static readonly FrozenSet<string> EndingSet = Endings.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The word as it was probably meant, in the case of its first letter; null when it is not close to a known word.</summary>
    public static string? Correction(string word)
    {
        if (word.Length < Shortest)
        {
            return null;
        }

        var lower = word.ToLowerInvariant();
        var wrong = Wrong.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Max(Shortest - 1, lower.Length - 3); length <= lower.Length; length++)
        {
            if (wrong.TryGetValue(lower.AsSpan(0, length), out var stem) && EndingSet.Contains(lower[length..]))
            {
                var right = stem + lower[length..];
                return char.IsUpper(word[0]) ? char.ToUpperInvariant(right[0]) + right[1..] : right;
            }
        }

        return null;
    }

    /// <summary>The word is one of the trade, in any form.</summary>
    public static bool Knows(string word)
    {
        var lower = word.ToLowerInvariant();
        return Array.Exists(Stems, s => lower.StartsWith(s, StringComparison.Ordinal) && EndingSet.Contains(lower[s.Length..]));
    }

    private static FrozenDictionary<string, string> Build()
    {
        const string vowels = "аоеиуыя";
        var wrong = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var stem in Stems.Where(s => s.Length >= Shortest))
        {
            // The first and the last letter are left alone: there grammar and prefixes work.
            for (var i = 1; i < stem.Length - 1; i++)
            {
                wrong.TryAdd(stem.Remove(i, 1), stem);
                wrong.TryAdd(stem.Insert(i, stem[i].ToString()), stem);
                wrong.TryAdd(stem[..i] + stem[i + 1] + stem[i] + stem[(i + 2)..], stem);
                foreach (var vowel in vowels.Where(_ => vowels.Contains(stem[i], StringComparison.Ordinal)))
                {
                    wrong.TryAdd(stem[..i] + vowel + stem[(i + 1)..], stem);
                }
            }
        }

        foreach (var right in Stems)
        {
            wrong.Remove(right);
        }

        return wrong.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
