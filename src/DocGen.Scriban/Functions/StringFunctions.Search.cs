using System.Globalization;
using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <content>Finding, replacing and cutting.</content>
public static partial class StringFunctions
{
    public static string Remove(string? text, string? remove) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(remove) ? text ?? "" : text.Replace(remove, "", StringComparison.Ordinal);

    /// <summary>Removes the first occurrence, case ignored.</summary>
    public static string RemoveFirst(string? text, string? remove) => ReplaceFirst(text, remove, "");

    /// <summary>Removes the last occurrence, case ignored.</summary>
    public static string RemoveLast(string? text, string? remove) => ReplaceFirst(text, remove, "", fromEnd: true);

    public static string Replace(TemplateContext context, SourceSpan span, string? text, string? match, string? replace)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (string.IsNullOrEmpty(match))
        {
            throw new ScriptRuntimeException(span, "Не указан текст, который нужно заменить") { Code = "SC1733" };
        }

        if (replace is { Length: > 1 } && context.LimitToString > 0 && text.Length > context.LimitToString / replace.Length)
        {
            EnsureReplacedLength(context, span, text, match, replace);
        }

        return text.Replace(match, replace, StringComparison.Ordinal);
    }

    /// <summary>Replaces the first occurrence (the last when <paramref name="fromEnd"/>), case ignored.</summary>
    public static string ReplaceFirst(string? text, string? match, string? replace, bool fromEnd = false)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match))
        {
            return text ?? "";
        }

        var found = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? text : string.Concat(text.AsSpan(0, found), replace, text.AsSpan(found + match.Length));
    }

    /// <summary>A part of the text; a negative start counts from the end. What lies outside the text is cut off.</summary>
    public static string Slice(string? text, int start, int? length = null) =>
        string.IsNullOrEmpty(text) ? "" : Cut(text, start, length ?? text.Length);

    /// <summary>One character (or as many as told); a negative start counts from the end.</summary>
    public static string Slice1(string? text, int start, int length = 1) => string.IsNullOrEmpty(text) ? "" : Cut(text, start, length);

    /// <summary>The parts between the separators, empty ones left out.</summary>
    public static DerivedList Split(string? text, string? match)
    {
        if (string.IsNullOrEmpty(text))
        {
            return DerivedList.Empty;
        }

        return string.IsNullOrEmpty(match)
            ? new DerivedList([text])
            : new DerivedList(text.Split(match, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The text cut to a length, the ellipsis included in it.</summary>
    public static string Truncate(string? text, int length, string? ellipsis = null)
    {
        if (text is null || text.Length <= length)
        {
            return text ?? "";
        }

        ellipsis ??= Ellipsis;
        return string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);
    }

    /// <summary>
    /// The first words, one blank between them, and three dots at the end. Like the reference implementation it prints the dots always and
    /// takes no notice of <paramref name="ellipsis"/>.
    /// </summary>
    public static string Truncatewords(string? text, int count, string? ellipsis = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        _ = ellipsis;
        var result = new StringBuilder(text.Length + Ellipsis.Length);
        var rest = text.AsSpan().TrimStart();
        for (var words = 0; words < count && !rest.IsEmpty; words++)
        {
            var length = 0;
            while (length < rest.Length && !char.IsWhiteSpace(rest[length]))
            {
                length++;
            }

            result.Append(words == 0 ? "" : " ").Append(rest[..length]);
            rest = rest[length..].TrimStart();
        }

        return result.Append(Ellipsis).ToString();
    }

    /// <summary>Where a text occurs first, from 0; -1 when it does not.</summary>
    /// <param name="stringComparison">The name of a member of <see cref="StringComparison"/>; the culture is the context's.</param>
    public static int IndexOf(
        TemplateContext context,
        SourceSpan span,
        string? text,
        string? search,
        int? startIndex = null,
        int? count = null,
        string? stringComparison = null)
    {
        if (search is null)
        {
            throw new ScriptRuntimeException(span, "Не указан текст, который нужно найти") { Code = "SC1733" };
        }

        text ??= "";
        var start = startIndex ?? 0;
        var length = count ?? text.Length - start;
        if (start < 0 || length < 0 || length > text.Length - start)
        {
            throw new ScriptRuntimeException(span, $"Место поиска (с {start}, знаков: {length}) лежит вне текста длиной {text.Length}")
            {
                Code = "SC1732",
            };
        }

        var (compare, options) = ParseComparison(context, span, stringComparison);
        var found = compare.IndexOf(text.AsSpan(start, length), search, options);
        return found < 0 ? -1 : found + start;
    }

    private const string Ellipsis = "...";

    private static string Cut(string text, int start, int length)
    {
        if (start < 0)
        {
            start += text.Length;
        }

        if (start < 0)
        {
            length += start;
            start = 0;
        }

        return start >= text.Length || length <= 0 ? "" : text.Substring(start, Math.Min(length, text.Length - start));
    }

    private static void EnsureReplacedLength(TemplateContext context, SourceSpan span, string text, string match, string replace)
    {
        long count = 0;
        for (var i = text.IndexOf(match, StringComparison.Ordinal); i >= 0; i = text.IndexOf(match, i + match.Length, StringComparison.Ordinal))
        {
            count++;
        }

        context.EnsureTextLength(span, text.Length + (count * (replace.Length - match.Length)));
    }

    private static (CompareInfo Compare, CompareOptions Options) ParseComparison(TemplateContext context, SourceSpan span, string? name)
    {
        var invariant = CultureInfo.InvariantCulture.CompareInfo;
        return name switch
        {
            "CurrentCulture" => (context.CurrentCulture.CompareInfo, CompareOptions.None),
            "CurrentCultureIgnoreCase" => (context.CurrentCulture.CompareInfo, CompareOptions.IgnoreCase),
            "InvariantCulture" => (invariant, CompareOptions.None),
            "InvariantCultureIgnoreCase" => (invariant, CompareOptions.IgnoreCase),
            null or "" or "Ordinal" => (invariant, CompareOptions.Ordinal),
            "OrdinalIgnoreCase" => (invariant, CompareOptions.OrdinalIgnoreCase),
            _ => throw new ScriptRuntimeException(span, $"Неизвестный способ сравнения «{name}»")
            {
                Code = "SC1732",
                Hint = "возможны CurrentCulture, InvariantCulture, Ordinal и те же имена с IgnoreCase на конце",
            },
        };
    }
}
