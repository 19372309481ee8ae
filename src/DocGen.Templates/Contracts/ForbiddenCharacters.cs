using System.Buffers;

namespace DocGen.Templates.Contracts;

/// <summary>Characters that no document may hold.</summary>
internal static class ForbiddenCharacters
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Select(code => (char)code).Except(['\t', '\n', '\r']),
        .. Enumerable.Range(0x7F, 0x21).Select(code => (char)code),
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
        '\uFFFE',
        '\uFFFF',
    ]);

    /// <summary>Whether a UTF-16 unit is forbidden whatever stands beside it (surrogates are not: they come in pairs).</summary>
    public static bool Contains(char unit) => !char.IsSurrogate(unit) && Suspects.Contains(unit);

    /// <summary>The index of the first forbidden character or half of a surrogate pair; -1 for none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (true)
        {
            var at = text[start..].IndexOfAny(Suspects);
            if (at < 0)
            {
                return -1;
            }

            start += at;
            if (start + 1 == text.Length || !char.IsSurrogatePair(text[start], text[start + 1]))
            {
                return start;
            }

            start += 2;
        }
    }
}
