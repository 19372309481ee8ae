using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The <c>%</c> patterns of dates as .NET format strings, for reading dates.</summary>
internal static class DatePattern
{
    /// <summary>Templates may compute patterns, so the number kept is bounded.</summary>
    private const int Capacity = 256;

    /// <summary>Patterns that mean the same in every culture.</summary>
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The .NET pattern. A modifier that a date cannot be read by (a week number, say) is an error.</summary>
    /// <param name="culture">Becomes the invariant culture after <c>%g</c>.</param>
    public static string ToNet(SourceSpan span, string pattern, ref CultureInfo culture)
    {
        if (Known.TryGetValue(pattern, out var known))
        {
            return known;
        }

        var result = Translate(span, pattern, ref culture);
        if (Known.Count < Capacity && pattern.AsSpan().IndexOfAny("xXg") < 0)
        {
            Known.TryAdd(pattern, result);
        }

        return result;
    }

    private static string Translate(SourceSpan span, string pattern, ref CultureInfo culture)
    {
        var result = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i == pattern.Length - 1)
            {
                AppendLiteral(result, pattern[i]);
                continue;
            }

            var modifier = pattern[++i];
            if (modifier == 'g')
            {
                culture = CultureInfo.InvariantCulture;
            }
            else if (ToNet(modifier, culture) is { } part)
            {
                result.Append(part);
            }
            else
            {
                throw new ScriptRuntimeException(span, $"По «%{modifier}» дату прочитать нельзя") { Code = "SC1739" };
            }
        }

        // A single letter would be taken for the name of a standard format.
        return result.Length == 1 ? "%" + result : result.ToString();
    }

    private static string? ToNet(char modifier, CultureInfo culture) => modifier switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'n' => "\n",
        'N' => "fffffff00",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        't' => "\t",
        'T' => "HH:mm:ss",
        'v' => "d-MMM-yyyy",
        'x' => culture.DateTimeFormat.ShortDatePattern,
        'X' => culture.DateTimeFormat.LongTimePattern,
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        '%' => "\\%",
        _ => null,
    };

    private static void AppendLiteral(StringBuilder result, char character)
    {
        if (!char.IsWhiteSpace(character))
        {
            result.Append('\\');
        }

        result.Append(character);
    }
}
