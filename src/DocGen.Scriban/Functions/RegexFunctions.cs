using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// The group <c>regex</c>. Options are letters of <c>imsx</c>. A text or pattern that is null, a pattern that does not parse and a search
/// longer than <see cref="TemplateContext.RegexTimeOut"/> are errors.
/// </summary>
public static class RegexFunctions
{
    public static string Escape(SourceSpan span, string? pattern) => Regex.Escape(Require(span, pattern, "образец"));

    public static string Unescape(SourceSpan span, string? pattern)
    {
        try
        {
            return Regex.Unescape(Require(span, pattern, "образец"));
        }
        catch (ArgumentException error)
        {
            throw new ScriptRuntimeException(span, $"Ошибка в регулярном выражении «{pattern}»", error) { Code = "SC1741" };
        }
    }

    /// <summary>The first match and its groups; an empty array when there is none.</summary>
    public static ScriptArray Match(TemplateContext context, SourceSpan span, string? text, string? pattern, string? options = null)
    {
        var (input, regex) = Prepare(context, span, text, pattern, options);
        try
        {
            var match = regex.Match(input);
            return match.Success ? ToArray(match) : [];
        }
        catch (RegexMatchTimeoutException error)
        {
            throw TimedOut(span, error);
        }
    }

    /// <summary>All matches, each with its groups.</summary>
    public static ScriptArray Matches(TemplateContext context, SourceSpan span, string? text, string? pattern, string? options = null)
    {
        var (input, regex) = Prepare(context, span, text, pattern, options);
        try
        {
            var result = new ScriptArray();
            for (var match = regex.Match(input); match.Success; match = match.NextMatch())
            {
                result.Add(ToArray(match));
            }

            return result;
        }
        catch (RegexMatchTimeoutException error)
        {
            throw TimedOut(span, error);
        }
    }

    /// <summary>Replaces every match; <c>$1</c> stands for a group.</summary>
    public static string Replace(
        TemplateContext context, SourceSpan span, string? text, string? pattern, string? replace, string? options = null)
    {
        var (input, regex) = Prepare(context, span, text, pattern, options);
        try
        {
            return regex.Replace(input, Require(span, replace, "замена"));
        }
        catch (RegexMatchTimeoutException error)
        {
            throw TimedOut(span, error);
        }
    }

    /// <summary>The parts between the matches, and what the groups of the matches caught.</summary>
    public static ScriptArray Split(TemplateContext context, SourceSpan span, string? text, string? pattern, string? options = null)
    {
        var (input, regex) = Prepare(context, span, text, pattern, options);
        try
        {
            return new ScriptArray(regex.Split(input));
        }
        catch (RegexMatchTimeoutException error)
        {
            throw TimedOut(span, error);
        }
    }

    private static (string Input, Regex Regex) Prepare(
        TemplateContext context, SourceSpan span, string? text, string? pattern, string? options) =>
        (Require(span, text, "текст"), RegexCache.Get(context, span, Require(span, pattern, "образец"), options));

    private static string Require(SourceSpan span, [NotNull] string? value, string what) =>
        value ?? throw new ScriptRuntimeException(span, $"Не указано значение: {what}") { Code = "SC1733" };

    private static ScriptArray ToArray(Match match)
    {
        var groups = match.Groups;
        var result = new ScriptArray(groups.Count);
        for (var i = 0; i < groups.Count; i++)
        {
            result.Add(groups[i].Value);
        }

        return result;
    }

    private static ScriptRuntimeException TimedOut(SourceSpan span, RegexMatchTimeoutException error) =>
        new(span, $"Поиск по регулярному выражению «{error.Pattern}» не закончился за {error.MatchTimeout.TotalSeconds} с", error)
        {
            Code = "SC1742",
        };
}
