using System.Text;

namespace Scriban.Functions;

/// <summary>Text as a part of an address: lower-case letters and digits of any script, a hyphen for whatever lies between them.</summary>
internal static class TextSlug
{
    public static string Make(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                result.Append(char.ToLowerInvariant(character));
            }
            else if (result.Length == 0 || result[^1] != '-')
            {
                result.Append('-');
            }
        }

        if (result.Length > 0 && result[^1] == '-')
        {
            result.Length--;
        }

        return result.ToString();
    }
}
