using System.Globalization;
using static DocGen.Documents.Pdf.Typesetting.LineBreakClass;

namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>
/// The line-breaking class of a character: the general category gives the rule, the lists below the exceptions
/// (Unicode Standard Annex #14, section 5, and LineBreak.txt for the blocks that Russian papers use).
/// </summary>
internal static class LineBreakClasses
{
    private static readonly LineBreakClass[] Plane0 = BuildPlane0();

    public static LineBreakClass Of(char character) => Plane0[character];

    public static LineBreakClass Of(int codePoint) => codePoint < 0x10000 ? Plane0[codePoint] : OfSupplementary(codePoint);

    private static LineBreakClass OfSupplementary(int codePoint) => codePoint switch
    {
        >= 0x1F1E6 and <= 0x1F1FF => RegionalIndicator,
        >= 0x1F3FB and <= 0x1F3FF => EmojiModifier,
        0x1F385 or (>= 0x1F3C2 and <= 0x1F3CC) or (>= 0x1F442 and <= 0x1F450) or (>= 0x1F466 and <= 0x1F478)
            or (>= 0x1F481 and <= 0x1F487) or (>= 0x1F645 and <= 0x1F64F) or (>= 0x1F90C and <= 0x1F93E) => EmojiBase,
        >= 0x1F000 and <= 0x1FAFF => Ideographic,
        >= 0x20000 and <= 0x3FFFD => Ideographic,
        >= 0xE0100 and <= 0xE01EF => CombiningMark,
        _ => ByCategory(CharUnicodeInfo.GetUnicodeCategory(codePoint)),
    };

    private static LineBreakClass[] BuildPlane0()
    {
        var classes = new LineBreakClass[0x10000];
        for (var c = 0; c < classes.Length; c++)
        {
            classes[c] = ByCategory(CharUnicodeInfo.GetUnicodeCategory((char)c));
        }

        FillRanges(classes);
        foreach (var (kind, characters) in LineBreakExceptions.All)
        {
            foreach (var character in characters)
            {
                classes[character] = kind;
            }
        }

        return classes;
    }

    private static LineBreakClass ByCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.DecimalDigitNumber => Number,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CombiningMark,
        UnicodeCategory.Control or UnicodeCategory.Format => CombiningMark,
        UnicodeCategory.OpenPunctuation => OpenPunctuation,
        UnicodeCategory.ClosePunctuation => ClosePunctuation,
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => Quotation,
        UnicodeCategory.CurrencySymbol => Prefix,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => MandatoryBreak,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation => BreakAfter,
        _ => Alphabetic,
    };

    private static void FillRanges(LineBreakClass[] classes)
    {
        Fill(0x05D0, 0x05F2, HebrewLetter);
        Fill(0x2E80, 0x3000, Ideographic);
        Fill(0x3041, 0x33FF, Ideographic);
        Fill(0x3400, 0x4DBF, Ideographic);
        Fill(0x4E00, 0xA4CF, Ideographic);
        Fill(0xAC00, 0xD7A3, Ideographic);
        Fill(0xF900, 0xFAFF, Ideographic);
        Fill(0x2614, 0x2615, Ideographic);
        Fill(0x261A, 0x261F, Ideographic);
        Fill(0xFE00, 0xFE0F, CombiningMark);

        void Fill(int from, int to, LineBreakClass kind) => Array.Fill(classes, kind, from, to - from + 1);
    }
}
