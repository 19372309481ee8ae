using System.Text;

namespace DocGen.Schools.Findings.Words;

/// <summary>Texts compared by what they say: letters and digits, lower case, ё as е, one space between words.</summary>
internal static class PlainText
{
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

    /// <summary>How much two texts say the same: 0 nothing, 1 all, by the beginnings of their words of four letters and more (Dice).</summary>
    public static double Likeness(string a, string b)
    {
        var (first, second) = (Stems(a), Stems(b));
        if (first.Count == 0 || second.Count == 0)
        {
            return 0;
        }

        return 2.0 * first.Count(second.Contains) / (first.Count + second.Count);
    }

    /// <summary>Beginnings of the words of four letters and more: enough of a word to know it in any case and number.</summary>
    public static HashSet<string> Stems(string text) =>
        [.. Of(text).Split(' ').Where(w => w.Length >= 4).Select(w => w.Length <= 5 ? w[..4] : w[..Math.Min(6, w.Length - 2)])];
}
