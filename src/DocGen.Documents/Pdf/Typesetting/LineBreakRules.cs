using static DocGen.Documents.Pdf.Typesetting.LineBreakClass;

namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>The pair rules LB11 to LB31 of UAX #14, asked once for each pair of classes and kept as a table.</summary>
internal static class LineBreakRules
{
    private const int Count = (int)ContingentBreak + 1;

    private static readonly bool[] Direct = Build((before, after) => !IsProhibited(before, after));
    private static readonly bool[] AfterSpaces = Build((before, after) => !IsProhibitedAcrossSpaces(before, after));

    /// <summary>Whether a line may end between two characters that touch.</summary>
    public static bool MayBreak(LineBreakClass before, LineBreakClass after) => Direct[((int)before * Count) + (int)after];

    /// <summary>Whether a line may end after the spaces that stand between two characters.</summary>
    public static bool MayBreakAfterSpaces(LineBreakClass before, LineBreakClass after) => AfterSpaces[((int)before * Count) + (int)after];

    private static bool[] Build(Func<LineBreakClass, LineBreakClass, bool> rule)
    {
        var table = new bool[Count * Count];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = rule((LineBreakClass)(i / Count), (LineBreakClass)(i % Count));
        }

        return table;
    }

    /// <summary>LB8 first: a zero-width space breaks whatever follows; then LB11, LB13 to LB17, which look through spaces.</summary>
    private static bool IsProhibitedAcrossSpaces(LineBreakClass before, LineBreakClass after) =>
        before != ZeroWidthSpace
        && (after is WordJoiner or ClosePunctuation or CloseParenthesis or Exclamation or InfixSeparator or Slash
            || before == OpenPunctuation
            || (before == Quotation && after == OpenPunctuation)
            || (before is ClosePunctuation or CloseParenthesis && after == NonStarter)
            || (before == BreakBoth && after == BreakBoth));

    private static bool IsProhibited(LineBreakClass before, LineBreakClass after)
    {
        if (before == ZeroWidthSpace)
        {
            return false;
        }

        return IsProhibitedByPunctuation(before, after)
            || IsProhibitedByHyphens(before, after)
            || IsProhibitedInNumber(before, after)
            || IsProhibitedBetweenLetters(before, after);
    }

    /// <summary>LB11 to LB19.</summary>
    private static bool IsProhibitedByPunctuation(LineBreakClass before, LineBreakClass after) =>
        after == WordJoiner || before is WordJoiner or Glue or ZeroWidthJoiner
        || (after == Glue && before is not (BreakAfter or Hyphen))
        || IsProhibitedAcrossSpaces(before, after)
        || before == Quotation || after == Quotation;

    /// <summary>LB21 to LB22.</summary>
    private static bool IsProhibitedByHyphens(LineBreakClass before, LineBreakClass after) =>
        before != ContingentBreak && after != ContingentBreak
        && (after is BreakAfter or Hyphen or NonStarter or Inseparable
            || before == BreakBefore
            || (before == Slash && after == HebrewLetter));

    /// <summary>LB23 to LB25.</summary>
    private static bool IsProhibitedInNumber(LineBreakClass before, LineBreakClass after) => (before, after) switch
    {
        (Alphabetic or HebrewLetter, Number) or (Number, Alphabetic or HebrewLetter) => true,
        (Prefix, Ideographic or EmojiBase or EmojiModifier) or (Ideographic or EmojiBase or EmojiModifier, Postfix) => true,
        (Prefix or Postfix, Alphabetic or HebrewLetter) or (Alphabetic or HebrewLetter, Prefix or Postfix) => true,
        (ClosePunctuation or CloseParenthesis or Number, Postfix or Prefix) => true,
        (Postfix or Prefix, OpenPunctuation or Number) => true,
        (Hyphen or InfixSeparator or Number or Slash, Number) => true,
        _ => false,
    };

    /// <summary>LB28 to LB30b; regional indicators are counted by the caller.</summary>
    private static bool IsProhibitedBetweenLetters(LineBreakClass before, LineBreakClass after) => (before, after) switch
    {
        (Alphabetic or HebrewLetter or InfixSeparator, Alphabetic or HebrewLetter) => true,
        (Alphabetic or HebrewLetter or Number, OpenPunctuation) => true,
        (CloseParenthesis, Alphabetic or HebrewLetter or Number) => true,
        (EmojiBase, EmojiModifier) => true,
        _ => false,
    };
}
