using static DocGen.Documents.Pdf.Typesetting.LineBreakClass;

namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>Characters whose line-breaking class does not follow from their general category; a later line wins (LineBreak.txt).</summary>
internal static class LineBreakExceptions
{
    public static readonly (LineBreakClass Kind, string Characters)[] All =
    [
        (MandatoryBreak, "\n\v\f\r\u0085\u2028\u2029"),
        (Space, " "),
        (BreakAfter, "\t\u00AD\u2010\u2012\u2013|\u058A\u2027\u1680\u205F\u3000"),
        (ZeroWidthSpace, "\u200B"),
        (WordJoiner, "\u2060\uFEFF"),
        (Glue, "\u00A0\u2007\u2011\u202F\u034F\u035C\u035D\u035E\u035F\u0360\u0361\u0362\u180E\u0F0C"),
        (ZeroWidthJoiner, "\u200D"),
        (CloseParenthesis, ")]"),
        (ClosePunctuation, "}\u3001\u3002\uFE50\uFE52\uFF0C\uFF0E\uFF61\uFF64"),
        (Exclamation, "!?\u05C6\u061B\u061E\u061F\u06D4\uFE56\uFE57\uFF01\uFF1F"),
        (InfixSeparator, ",.:;\u037E\u0589\u060C\u060D\u2044\uFE10\uFE13\uFE14"),
        (Slash, "/"),
        (OpenPunctuation, "\u00A1\u00BF"),
        (Quotation, "\"'\u275B\u275C\u275D\u275E"),
        (OpenPunctuation, "\u201A\u201E"),
        (NonStarter, "\u203C\u203D\u2047\u2048\u2049\u3005\u301C\u303B\u309B\u309C\u309D\u309E\u30FB\u30FD\u30FE"),
        (BreakBoth, "\u2014"),
        (BreakBefore, "\u00B4\u02C8\u02CC\u02DF\u1FFD"),
        (Hyphen, "-"),
        (Inseparable, "\u2024\u2025\u2026\uFE19"),
        (Prefix, "+\\\u00B1\u2116\u2212\u2213$\u00A3\u00A4\u00A5\u20AC\u20BD"),
        (Postfix, "%\u00A2\u00B0\u2030\u2031\u2032\u2033\u2034\u2035\u2036\u2037\u2103\u2109"),
        (Alphabetic, "\u2015"),
        (EmojiBase, "\u261D\u26F9\u270A\u270B\u270C\u270D"),
        (Ideographic, "\u231A\u231B\u23F0\u23F3\u2600\u2601\u2602\u2603\u2618\u2639\u263A\u263B\u2668\u267F\u2705\u2708\u2709\u2728\u274C\u2764"),
        (ContingentBreak, "\uFFFC"),
    ];
}
