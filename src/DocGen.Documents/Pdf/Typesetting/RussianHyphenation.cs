using System.Buffers;

namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>
/// Where a Russian word may be divided (Rules of Russian orthography, 1956, §§117–123, those that need no dictionary): a part holds a vowel and
/// at least two letters, й ъ ь stay with the letter before, a consonant goes with the vowel after it, doubled consonants part.
/// </summary>
internal static class RussianHyphenation
{
    private const int ShortestPart = 2;
    private const int ShortestWord = 5;
    private const string Tied = "йъьЙЪЬ";

    private static readonly SearchValues<char> Vowels = SearchValues.Create("аеёиоуыэюяАЕЁИОУЫЭЮЯ");

    /// <summary>Adds hyphenated opportunities inside the words of a text that has none there.</summary>
    public static void Find(ReadOnlySpan<char> text, Span<LineBreakOpportunity> opportunities)
    {
        for (var start = 0; start < text.Length;)
        {
            if (!IsCyrillic(text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < text.Length && IsCyrillic(text[end]))
            {
                end++;
            }

            Divide(text[start..end], opportunities[start..end]);
            start = end;
        }
    }

    private static void Divide(ReadOnlySpan<char> word, Span<LineBreakOpportunity> opportunities)
    {
        // An abbreviation (МБОУ) is never divided (§122).
        if (word.Length < ShortestWord || word[1..].IndexOfAnyInRange('А', 'Я') >= 0)
        {
            return;
        }

        for (var i = ShortestPart; i <= word.Length - ShortestPart; i++)
        {
            if (opportunities[i] == LineBreakOpportunity.None && MayDivide(word, i))
            {
                opportunities[i] = LineBreakOpportunity.Hyphenated;
            }
        }
    }

    private static bool MayDivide(ReadOnlySpan<char> word, int at)
    {
        if (Tied.Contains(word[at]) || !HasVowel(word[..at]) || !HasVowel(word[at..]))
        {
            return false;
        }

        // After a vowel or a tied letter the next part begins with consonant and vowel, or with a vowel.
        var (left, right) = (word[at - 1], word[at]);
        if (IsVowel(left) || Tied.Contains(left))
        {
            return IsVowel(right) || (at + 1 < word.Length && IsVowel(word[at + 1]));
        }

        return !IsVowel(right) && at + 1 < word.Length && IsVowel(word[at + 1]);
    }

    private static bool HasVowel(ReadOnlySpan<char> part) => part.IndexOfAny(Vowels) >= 0;

    private static bool IsVowel(char letter) => Vowels.Contains(letter);

    private static bool IsCyrillic(char letter) => letter is (>= 'А' and <= 'я') or 'ё' or 'Ё';
}
