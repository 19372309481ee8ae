using System.Buffers;
using System.Globalization;

namespace DocGen.Documents.Pdf.Bidi;

/// <summary>The type of each character (Unicode Character Database, Bidi_Class, by blocks).</summary>
internal static class BidiClasses
{
    private static readonly SearchValues<char> EuropeanNumbers = SearchValues.Create("0123456789\u00B2\u00B3\u00B9\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089");
    private static readonly SearchValues<char> EuropeanSeparators = SearchValues.Create("+-\u207A\u207B\u208A\u208B\u2212\uFB29");
    private static readonly SearchValues<char> CommonSeparators = SearchValues.Create(",./:\u00A0\u060C\u202F\u2044");
    private static readonly SearchValues<char> EuropeanTerminators = SearchValues.Create("#$%\u00A2\u00A3\u00A4\u00A5\u00B0\u00B1\u0609\u060A\u066A\u2030\u2031\u2032\u2033\u2034");

    private static readonly SearchValues<char> ArabicNeutrals = SearchValues.Create(Neutrals());

    /// <summary>Whether a text may hold anything that runs from right to left; a quick look that errs on the safe side.</summary>
    public static bool MayTurn(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('\u0590', '\u08FF') >= 0 || text.IndexOfAnyInRange('\uFB1D', '\uFEFC') >= 0
        || text.IndexOfAnyInRange('\uD802', '\uD803') >= 0 || text.IndexOfAnyInRange('\uD83A', '\uD83B') >= 0 || text.Contains('\u200F');

    /// <summary>The type of the character at an index; both halves of a pair have that of the pair.</summary>
    public static BidiClass Of(ReadOnlySpan<char> text, int at)
    {
        var character = text[at];
        if (!char.IsSurrogate(character))
        {
            return character < 0x0590 ? OfNeighbours(character) : OfBasicPlane(character);
        }

        var first = char.IsLowSurrogate(character) ? at - 1 : at;
        if (first < 0 || first + 1 >= text.Length || !char.IsSurrogatePair(text[first], text[first + 1]))
        {
            return BidiClass.LeftToRight;
        }

        var codePoint = char.ConvertToUtf32(text[first], text[first + 1]);
        return codePoint is (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF)
            ? codePoint is >= 0x1EC00 ? BidiClass.ArabicLetter : BidiClass.RightToLeft
            : OfCategory(CharUnicodeInfo.GetUnicodeCategory(codePoint));
    }

    /// <summary>Signs of the right-to-left blocks that have no direction of their own.</summary>
    private static string Neutrals() =>
        "\u0606\u0607\u060E\u060F\u06DE\u06E9\u07F6\u07F7\u07F8\u07F9" + string.Concat(Enumerable.Range(0xFD3E, 18).Select(code => (char)code)) + "\uFDCF\uFDFD\uFDFE\uFDFF";

    private static BidiClass OfBasicPlane(char character)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(character);
        return character switch
        {
            _ when category is UnicodeCategory.OtherNotAssigned => BidiClass.LeftToRight,
            (>= '\u0660' and <= '\u0669') or '\u066B' or '\u066C' or '\u06DD' or (>= '\u0600' and <= '\u0605') => BidiClass.ArabicNumber,
            '\u0890' or '\u0891' or '\u08E2' => BidiClass.ArabicNumber,
            _ when category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.NonSpacingMark,
            >= '\u06F0' and <= '\u06F9' => BidiClass.EuropeanNumber,
            '\u200E' => BidiClass.LeftToRight,
            '\u200F' => BidiClass.RightToLeft,
            '\u061C' => BidiClass.ArabicLetter,
            >= '\u20A0' and <= '\u20CF' => BidiClass.EuropeanTerminator,
            _ when ArabicNeutrals.Contains(character) => BidiClass.OtherNeutral,
            _ when !IsOfRightScript(character) || EuropeanTerminators.Contains(character) || character is '\u060C' or '\uFB29' => OfNeighbours(character),
            <= '\u05FF' or (>= '\u07C0' and <= '\u085F') or (>= '\uFB1D' and <= '\uFB4F') => BidiClass.RightToLeft,
            _ => BidiClass.ArabicLetter,
        };
    }

    private static bool IsOfRightScript(char character) =>
        character is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static BidiClass OfNeighbours(char character) =>
        EuropeanNumbers.Contains(character) ? BidiClass.EuropeanNumber
        : EuropeanSeparators.Contains(character) ? BidiClass.EuropeanSeparator
        : CommonSeparators.Contains(character) ? BidiClass.CommonSeparator
        : EuropeanTerminators.Contains(character) ? BidiClass.EuropeanTerminator
        : character is '\n' or '\t' ? BidiClass.WhiteSpace
        : OfCategory(CharUnicodeInfo.GetUnicodeCategory(character));

    private static BidiClass OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.NonSpacingMark,
        UnicodeCategory.Format => BidiClass.BoundaryNeutral,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => BidiClass.WhiteSpace,
        >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol => BidiClass.OtherNeutral,
        _ => BidiClass.LeftToRight,
    };
}
