using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The group <c>string</c>: joining, asking, stripping and changing the case of text. Null counts as empty text.</summary>
public static partial class StringFunctions
{
    public static string Append(string? text, string? with) => text + with;

    public static string Prepend(string? text, string? by) => by + text;

    /// <summary>The first character in upper case, the rest as it is.</summary>
    public static string Capitalize(string? text)
    {
        if (string.IsNullOrEmpty(text) || char.ToUpperInvariant(text[0]) == text[0])
        {
            return text ?? "";
        }

        return string.Create(text.Length, text, static (result, source) =>
        {
            source.CopyTo(result);
            result[0] = char.ToUpperInvariant(result[0]);
        });
    }

    /// <summary>The first letter of every word (words are parted by white space) in upper case, the rest as it is.</summary>
    public static string Capitalizewords(string? text) => string.IsNullOrEmpty(text)
        ? ""
        : string.Create(text.Length, text, static (result, source) =>
        {
            var inWord = false;
            for (var i = 0; i < source.Length; i++)
            {
                var character = source[i];
                if (char.IsWhiteSpace(character))
                {
                    inWord = false;
                }
                else if (!inWord && char.IsLetter(character))
                {
                    character = char.ToUpperInvariant(character);
                    inWord = true;
                }

                result[i] = character;
            }
        });

    public static string Downcase(string? text) => text?.ToLowerInvariant() ?? "";

    public static string Upcase(string? text) => text?.ToUpperInvariant() ?? "";

    /// <summary>Nothing contains empty text, and empty text contains nothing.</summary>
    public static bool Contains(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.Contains(value, StringComparison.Ordinal);

    public static bool StartsWith(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.StartsWith(value, StringComparison.Ordinal);

    public static bool EndsWith(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.EndsWith(value, StringComparison.Ordinal);

    /// <summary>Null equals nothing, itself included.</summary>
    public static bool EqualsIgnoreCase(string? text, string? value) =>
        text is not null && value is not null && text.Equals(value, StringComparison.OrdinalIgnoreCase);

    public static bool Empty(string? text) => string.IsNullOrEmpty(text);

    public static bool Whitespace(string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>Length in UTF-16 units.</summary>
    public static int Size(string? text) => text?.Length ?? 0;

    public static string Strip(string? text) => text?.Trim() ?? "";

    public static string Lstrip(string? text) => text?.TrimStart() ?? "";

    public static string Rstrip(string? text) => text?.TrimEnd() ?? "";

    public static string StripNewlines(string? text) => text is null || text.AsSpan().IndexOfAny('\r', '\n') < 0
        ? text ?? ""
        : text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    public static string PadLeft(TemplateContext context, SourceSpan span, string? text, int width)
    {
        EnsureWidth(context, span, width);
        return (text ?? "").PadLeft(width);
    }

    public static string PadRight(TemplateContext context, SourceSpan span, string? text, int width)
    {
        EnsureWidth(context, span, width);
        return (text ?? "").PadRight(width);
    }

    /// <summary>Escapes quotes, backslashes and control characters as in a string literal.</summary>
    public static string Escape(string? text) => TextLiteral.Escape(text ?? "");

    /// <summary>The text as a string literal between double quotes; null for null.</summary>
    public static string? Literal(string? text) => text is null ? null : $"\"{TextLiteral.Escape(text)}\"";

    /// <summary>The text as a part of an address: lower case, hyphens for whatever is no letter or digit.</summary>
    public static string Handleize(string? text) => TextSlug.Make(text ?? "");

    /// <summary>The first form for exactly 1, the second for any other number: the English rule.</summary>
    public static string? Pluralize(int number, string? singular, string? plural) => number == 1 ? singular : plural;

    private static void EnsureWidth(TemplateContext context, SourceSpan span, int width)
    {
        if (width < 0)
        {
            throw new ScriptRuntimeException(span, $"Ширина не может быть отрицательной: {width}") { Code = "SC1732" };
        }

        context.EnsureTextLength(span, width);
    }
}
