using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>Text as it would stand in a template between double quotes.</summary>
internal static class TextLiteral
{
    /// <summary>Escapes quotes, backslashes and control characters; the quotes around are not added.</summary>
    public static string Escape(string text)
    {
        StringBuilder? result = null;
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('"' or '\\') && !char.IsControl(text[i]))
            {
                continue;
            }

            result ??= new StringBuilder(text.Length + 8);
            result.Append(text, done, i - done);
            AppendEscape(result, text[i]);
            done = i + 1;
        }

        return result is null ? text : result.Append(text, done, text.Length - done).ToString();
    }

    private static void AppendEscape(StringBuilder result, char character)
    {
        var letter = character switch
        {
            '"' => '"',
            '\\' => '\\',
            '\0' => '0',
            '\a' => 'a',
            '\b' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\v' => 'v',
            '\f' => 'f',
            '\r' => 'r',
            _ => default,
        };
        result.Append('\\');
        if (letter != default)
        {
            result.Append(letter);
        }
        else
        {
            result.Append('x').Append(((int)character).ToString("x2", CultureInfo.InvariantCulture));
        }
    }
}
