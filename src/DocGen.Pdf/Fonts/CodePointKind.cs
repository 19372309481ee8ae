namespace DocGen.Pdf.Fonts;

/// <summary>The few classes of Unicode code points that writing text needs.</summary>
internal static class CodePointKind
{
    /// <summary>Whether a quick look tells that it is neither invisible nor private: Latin, Cyrillic and their neighbours.</summary>
    public static bool IsPlain(int codePoint) => codePoint is < 0x00AD or (>= 0x00AE and < 0x034F) or (>= 0x0350 and < 0x061C);

    public static bool IsPrivateUse(int codePoint) => codePoint is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000;

    /// <summary>
    /// Characters with no look of their own (Default_Ignorable_Code_Point, the ones met in texts): soft hyphen, joiners, direction marks,
    /// variation selectors. They steer layout and are never drawn.
    /// </summary>
    public static bool IsInvisible(int codePoint) => codePoint is
        0x00AD or 0x034F or 0x061C or (>= 0x180B and <= 0x180E) or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E)
        or (>= 0x2060 and <= 0x206F) or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>Whether ActualText may hold it: not a control, private-use, surrogate or noncharacter (ISO 19005-2, 6.2.11.7).</summary>
    public static bool IsExchangeable(int codePoint) =>
        codePoint >= 0x20 && codePoint is not (>= 0x7F and <= 0x9F) and not (>= 0xD800 and <= 0xDFFF) and not (>= 0xFDD0 and <= 0xFDEF)
        && (codePoint & 0xFFFE) != 0xFFFE && !IsPrivateUse(codePoint);
}
