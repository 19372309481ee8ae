using System.Net;
using System.Text;

namespace Scriban.Functions;

/// <summary>The group <c>html</c>. Null counts as empty text.</summary>
public static class HtmlFunctions
{
    /// <summary>Takes tags, comments, scripts and styles out.</summary>
    public static string Strip(string? text) => HtmlStripper.Strip(text ?? "");

    /// <summary>Escapes markup characters, quotes, U+00A0 to U+00FF and what lies beyond the basic plane.</summary>
    public static string Escape(string? text) => WebUtility.HtmlEncode(text) ?? "";

    /// <summary>Puts <c>&lt;br /&gt;</c> before every line break (CR LF, CR or LF).</summary>
    public static string NewlineToBr(string? text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        if (text is null || end < 0)
        {
            return text ?? "";
        }

        var result = new StringBuilder(text.Length + 64);
        var rest = text.AsSpan();
        for (; end >= 0; end = rest.IndexOfAny('\r', '\n'))
        {
            var length = rest[end..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
            result.Append(rest[..end]).Append("<br />").Append(rest.Slice(end, length));
            rest = rest[(end + length)..];
        }

        return result.Append(rest).ToString();
    }

    /// <summary>Percent-encodes all but letters, digits and <c>-_.~</c>: for a part of an address.</summary>
    public static string UrlEncode(string? text) => Uri.EscapeDataString(text ?? "");

    /// <summary>Percent-encodes what an address may not contain: for a whole address.</summary>
    public static string UrlEscape(string? text) => UrlEscaper.Escape(text ?? "");
}
