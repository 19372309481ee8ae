namespace DocGen.Schools.Findings.Words;

/// <summary>Letters that no Russian word puts side by side.</summary>
internal static class LetterPairs
{
    private const string Vowels = "аеёиоуыэюя";

    private static readonly HashSet<string> Pairs = Build();

    /// <summary>The word holds such a pair, a letter three times running, or begins as no word does. Hyphenated words are looked at part by part.</summary>
    public static bool AreImpossible(string word)
    {
        var lookup = Pairs.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        word.AsSpan().ToLowerInvariant(lower);
        if (lower.Length > 1 && (lower[0] is 'ь' or 'ъ' || (lower[0] == 'щ' && IsConsonant(lower[1]))))
        {
            return true;
        }

        for (var i = 1; i < lower.Length; i++)
        {
            if (lookup.Contains(lower.Slice(i - 1, 2)) || (i > 1 && lower[i] is >= 'а' and <= 'я' && lower[i] == lower[i - 1] && lower[i] == lower[i - 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConsonant(char c) => c is >= 'а' and <= 'я' and not 'ь' && !Vowels.Contains(c, StringComparison.Ordinal);

    private static HashSet<string> Build()
    {
        HashSet<string> pairs = new(StringComparer.Ordinal) { "жы", "шы", "щы", "чы", "щя", "чя", "шя", "жя", "щю", "ьь", "ъъ", "ыы", "йй", "ъь", "ьъ" };
        pairs.UnionWith(Vowels.Select(v => $"{v}ь"));
        pairs.UnionWith("аоуыэбвгджзйклмнпрстфхцчшщ".Select(c => $"ъ{c}"));
        return pairs;
    }
}
