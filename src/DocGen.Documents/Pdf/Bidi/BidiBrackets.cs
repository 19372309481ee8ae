namespace DocGen.Documents.Pdf.Bidi;

/// <summary>Paired brackets (UAX #9, BD16 and N0) and the characters that are mirrored when they run from right to left (L4).</summary>
internal static class BidiBrackets
{
    private const int DeepestNesting = 63;
    private const string Opening = "([{";
    private const string Closing = ")]}";
    private const string Mirrored = "()[]{}<>«»‹›≤≥";

    /// <summary>Gives both brackets of a pair the direction that its content and what stands before ask for.</summary>
    public static void Resolve(ReadOnlySpan<char> text, Span<BidiClass> types)
    {
        var pairs = Find(text, types);
        pairs.Sort();
        foreach (var (open, close) in pairs)
        {
            var inside = types[(open + 1)..close];
            if (inside.Contains(BidiClass.LeftToRight))
            {
                types[open] = types[close] = BidiClass.LeftToRight;
            }
            else if (inside.ContainsAny([BidiClass.RightToLeft, BidiClass.EuropeanNumber, BidiClass.ArabicNumber]))
            {
                types[open] = types[close] = StrongBefore(types[..open]);
            }
        }
    }

    /// <summary>What stands for a character in a right-to-left run.</summary>
    public static char Mirror(char character)
    {
        var at = Mirrored.IndexOf(character, StringComparison.Ordinal);
        return at < 0 ? character : Mirrored[at ^ 1];
    }

    private static List<(int Open, int Close)> Find(ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> types)
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new List<(char Closing, int At)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (types[i] != BidiClass.OtherNeutral)
            {
                continue;
            }

            var character = text[i];
            if (Opening.IndexOf(character, StringComparison.Ordinal) is var kind and >= 0)
            {
                if (open.Count == DeepestNesting)
                {
                    return [];
                }

                open.Add((Closing[kind], i));
            }
            else if (open.FindLastIndex(each => each.Closing == character) is var at && at >= 0)
            {
                pairs.Add((open[at].At, i));
                open.RemoveRange(at, open.Count - at);
            }
        }

        return pairs;
    }

    private static BidiClass StrongBefore(ReadOnlySpan<BidiClass> before)
    {
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (before[i] == BidiClass.LeftToRight || BidiLevels.IsRight(before[i]))
            {
                return before[i] == BidiClass.LeftToRight ? BidiClass.LeftToRight : BidiClass.RightToLeft;
            }
        }

        return BidiClass.LeftToRight;
    }
}
