using System.Text;

namespace DocGen.Schools.Findings.Words;

/// <summary>Texts compared by what they say: letters and digits, lower case, ё as е, one space between words.</summary>
internal static class PlainText
{
    private const int ShortestStem = 3;
    private const int LongestStem = 7;

    /// <summary>Endings of nouns, adjectives and participles, the longest first.</summary>
    private static readonly string[] Endings =
    [
        "иями", "ями", "ами", "ыми", "ими", "ого", "его", "ому", "ему", "ией", "ием", "иях", "иям", "ах", "ях", "ам", "ям", "ом", "ем", "ой", "ей",
        "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ых", "их", "ую", "юю", "ов", "ев", "ия", "ии", "ию", "ью", "а", "я", "о", "е", "ы", "и",
        "у", "ю", "ь",
    ];

    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                gap = plain.Length > 0;
                continue;
            }

            if (gap)
            {
                plain.Append(' ');
                gap = false;
            }

            plain.Append(c is 'ё' or 'Ё' or '\u0450' ? 'е' : char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    /// <summary>How much two texts say the same: 0 nothing, 1 all, by the stems of their words (Dice).</summary>
    public static double Likeness(string a, string b)
    {
        var (first, second) = (Stems(a), Stems(b));
        if (first.Count == 0 || second.Count == 0)
        {
            return 0;
        }

        return 2.0 * first.Count(second.Contains) / (first.Count + second.Count);
    }

    /// <summary>Words of four letters and more without their endings and cut to seven letters: enough of a word to know it in any form.</summary>
    public static HashSet<string> Stems(string text) => [.. Of(text).Split(' ').Where(w => w.Length >= 4).Select(w => Stem(w) is var stem && stem.Length > LongestStem ? stem[..LongestStem] : stem)];

    /// <summary>The word without its ending.</summary>
    /// <param name="word">In lower case with ё as е.</param>
    public static string Stem(string word)
    {
        var length = word.Length;
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                length = word.Length - ending.Length;
                break;
            }
        }

        return word[..length];
    }
}
