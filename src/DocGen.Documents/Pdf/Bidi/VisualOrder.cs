using DocGen.Documents.Pdf.Typesetting;

namespace DocGen.Documents.Pdf.Bidi;

/// <summary>From the order in which a line is read to the order in which it is seen (UAX #9, L2–L4).</summary>
internal static class VisualOrder
{
    /// <summary>Indexes of pieces from left to right, given the level of each piece in reading order.</summary>
    public static int[] Of(ReadOnlySpan<byte> levels)
    {
        var order = new int[levels.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        for (byte level = 2; level >= 1; level--)
        {
            for (var start = 0; start < levels.Length;)
            {
                var end = start;
                while (end < levels.Length && levels[end] >= level)
                {
                    end++;
                }

                order.AsSpan(start, end - start).Reverse();
                start = end + 1;
            }
        }

        return order;
    }

    /// <summary>A right-to-left piece as its glyphs stand from left to right: mirrored, with pairs whole and marks after their letters.</summary>
    public static string Turn(ReadOnlySpan<char> piece)
    {
        var turned = new char[piece.Length];
        var written = 0;
        for (var end = piece.Length; end > 0;)
        {
            var start = end - 1;
            while (start > 0 && IsTied(piece, start))
            {
                start--;
            }

            for (var i = start; i < end; i++)
            {
                turned[written++] = BidiBrackets.Mirror(piece[i]);
            }

            end = start;
        }

        return new string(turned);
    }

    /// <summary>Length of the character that begins here with what is tied to it.</summary>
    /// <param name="isWhole">Whether it must be read as it stands: it is mirrored, or has marks.</param>
    public static int ClusterAt(ReadOnlySpan<char> piece, int at, out bool isWhole)
    {
        isWhole = BidiBrackets.Mirror(piece[at]) != piece[at];
        var end = at + 1;
        while (end < piece.Length && IsTied(piece, end))
        {
            isWhole |= !char.IsLowSurrogate(piece[end]);
            end++;
        }

        return end - at;
    }

    private static bool IsTied(ReadOnlySpan<char> piece, int at) =>
        (char.IsLowSurrogate(piece[at]) && char.IsHighSurrogate(piece[at - 1])) || LineBreakClasses.Of(piece[at]) is LineBreakClass.CombiningMark or LineBreakClass.ZeroWidthJoiner;
}
