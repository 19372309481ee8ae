using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Regular expressions made from a template's pattern and options, kept between calls and renderings.</summary>
internal static class RegexCache
{
    /// <summary>Templates may compute patterns, so the number kept is bounded.</summary>
    private const int Capacity = 512;

    private static readonly ConcurrentDictionary<Key, Regex> Known = new();

    /// <param name="options">Letters of <c>imsx</c>; others are ignored.</param>
    public static Regex Get(TemplateContext context, SourceSpan span, string pattern, string? options)
    {
        var key = new Key(pattern, ParseOptions(options), context.RegexTimeOut);
        return Known.TryGetValue(key, out var known) ? known : Make(span, key);
    }

    private static Regex Make(SourceSpan span, Key key)
    {
        try
        {
            var regex = new Regex(key.Pattern, key.Options, key.TimeOut);
            if (Known.Count < Capacity)
            {
                Known.TryAdd(key, regex);
            }

            return regex;
        }
        catch (RegexParseException error)
        {
            throw new ScriptRuntimeException(span, $"Ошибка в регулярном выражении «{key.Pattern}», знак {error.Offset + 1}", error)
            {
                Code = "SC1741",
            };
        }
    }

    /// <summary>Case is folded without regard to the machine's culture.</summary>
    private static RegexOptions ParseOptions(string? options)
    {
        var result = RegexOptions.CultureInvariant;
        foreach (var letter in options ?? "")
        {
            result |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return result;
    }

    private readonly record struct Key(string Pattern, RegexOptions Options, TimeSpan TimeOut);
}
