using DocGen.Documents.Pdf.Typesetting;

namespace DocGen.Documents.Pdf.Bidi;

/// <summary>Cuts a line where the look or the direction changes.</summary>
internal static class BidiPieces
{
    /// <param name="end">After the last character that is drawn; spaces at the end of the line run with the paragraph (L1).</param>
    public static List<BidiPiece> Of(TypesetText text, in Line line, int end, byte[] levels)
    {
        var pieces = new List<BidiPiece>();
        var inner = line.Start + text.Characters[line.Start..end].TrimEnd(" \n\t\u00A0\u202F").Length;
        for (var (start, run) = (line.Start, 0); start < end;)
        {
            while (text.EndOfRun(run) <= start)
            {
                run++;
            }

            var level = LevelAt(start, inner, levels);
            var stop = start + 1;
            while (stop < Math.Min(end, text.EndOfRun(run)) && LevelAt(stop, inner, levels) == level)
            {
                stop++;
            }

            var isCluster = false;
            if (level % 2 == 1)
            {
                stop = start + LengthOfTurned(text.Characters[start..stop], out isCluster);
            }

            pieces.Add(new BidiPiece(run, start, stop, level, isCluster));
            start = stop;
        }

        return pieces;
    }

    /// <summary>Length of the longest start that is one cluster or clusters of one character each.</summary>
    private static int LengthOfTurned(ReadOnlySpan<char> turned, out bool isCluster)
    {
        var length = VisualOrder.ClusterAt(turned, 0, out isCluster);
        while (!isCluster && length < turned.Length)
        {
            var next = VisualOrder.ClusterAt(turned, length, out var isWhole);
            if (isWhole)
            {
                break;
            }

            length += next;
        }

        return length;
    }

    private static byte LevelAt(int at, int inner, byte[] levels) => at < inner ? levels[at] : (byte)0;
}
