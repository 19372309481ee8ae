using System.Globalization;
using System.Text;

namespace DocGen.Templates.Contracts;

/// <summary>Text for messages: what cannot be seen is written as its number.</summary>
internal static class Printable
{
    /// <summary>Longest text shown whole: a message is for reading.</summary>
    private const int Longest = 80;

    public static string Show(string text)
    {
        if (text.Length > Longest)
        {
            text = text[..Longest] + "…";
        }

        if (!text.Any(NeedsNumber))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (NeedsNumber(character))
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                result.Append(character);
            }
        }

        return result.ToString();
    }

    private static bool NeedsNumber(char character) => char.IsControl(character) || char.IsSurrogate(character) || character is (>= '\u200E' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or >= '\uFFFE';
}
