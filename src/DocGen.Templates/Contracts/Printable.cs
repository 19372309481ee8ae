using System.Globalization;
using System.Text;

namespace DocGen.Templates.Contracts;

/// <summary>Text for messages: what cannot be seen is written as its number.</summary>
internal static class Printable
{
    public static string Show(string text)
    {
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

    private static bool NeedsNumber(char character) => char.IsControl(character) || char.IsSurrogate(character) || character >= '\uFFFE';
}
