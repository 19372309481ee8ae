using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Scriban.Functions;

/// <summary>Percent-encodes what a URL may not contain; the characters that give a URL its structure stay as they are.</summary>
internal static class UrlEscaper
{
    /// <summary>Unreserved and reserved characters of RFC 3986.</summary>
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!#$&'()*+,/:;=?@[]");

    public static string Escape(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(Allowed);
        if (first < 0)
        {
            return text;
        }

        var result = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[256]);
        result.AppendFormatted(text.AsSpan(0, first));
        Span<byte> bytes = stackalloc byte[4];
        var rest = text.AsSpan(first);
        while (!rest.IsEmpty)
        {
            var plain = rest.IndexOfAnyExcept(Allowed);
            if (plain != 0)
            {
                plain = plain < 0 ? rest.Length : plain;
                result.AppendFormatted(rest[..plain]);
                rest = rest[plain..];
                continue;
            }

            // A lone surrogate becomes U+FFFD: URLs are UTF-8.
            Rune.DecodeFromUtf16(rest, out var rune, out var consumed);
            foreach (var octet in bytes[..rune.EncodeToUtf8(bytes)])
            {
                result.AppendFormatted('%');
                result.AppendFormatted(octet, "X2");
            }

            rest = rest[consumed..];
        }

        return result.ToStringAndClear();
    }
}
