using System.Net;
using System.Text;
using Scriban.Parsing;

namespace Scriban.Functions;

/// <summary>The group <c>html</c>. Null counts as empty text.</summary>
public static class HtmlFunctions
{
    /// <summary>Takes tags, comments, scripts and styles out.</summary>
    public static string Strip(string? text) => HtmlStripper.Strip(text ?? "");

    /// <summary>Escapes markup characters, quotes, U+00A0 to U+00FF and what lies beyond the basic plane.</summary>
    public static string Escape(TemplateContext context, SourceSpan span, string? text)
    {
        var escaped = WebUtility.HtmlEncode(text) ?? "";
        context.EnsureTextLength(span, escaped.Length);
        return escaped;
    }

    /// <summary>Puts <c>&lt;br /&gt;</c> before every line break (a line feed, the carriage return before it included).</summary>
    public static string NewlineToBr(string? text)
    {
        if (text is null || !text.Contains('\n', StringComparison.Ordinal))
        {
            return text ?? "";
        }

        var result = new StringBuilder(text.Length + 64);
        var done = 0;
        for (var feed = text.IndexOf('\n', StringComparison.Ordinal); feed >= 0; feed = text.IndexOf('\n', feed + 1))
        {
            var lineEnd = feed > done && text[feed - 1] == '\r' ? feed - 1 : feed;
            result.Append(text, done, lineEnd - done).Append("<br />");
            done = lineEnd;
            result.Append(text, done, feed + 1 - done);
            done = feed + 1;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Percent-encodes all but letters, digits and <c>-_.~</c>: for a part of an address.</summary>
    public static string UrlEncode(string? text) => Uri.EscapeDataString(text ?? "");

    /// <summary>Percent-encodes what an address may not contain: for a whole address.</summary>
    public static string UrlEscape(string? text) => UrlEscaper.Escape(text ?? "");
}
