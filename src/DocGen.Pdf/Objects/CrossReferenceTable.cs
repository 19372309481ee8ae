namespace DocGen.Pdf.Objects;

/// <summary>The data of a cross-reference stream, each row written as its difference from the row above (PNG «Up», which makes runs of zeros).</summary>
internal static class CrossReferenceTable
{
    /// <returns>How many bytes the second and third fields take.</returns>
    public static (int Place, int Index) Write(List<CrossReference> places, ByteBuffer target)
    {
        long largestPlace = 0;
        var largestIndex = 0;
        foreach (var place in places)
        {
            largestPlace = Math.Max(largestPlace, place.Place);
            largestIndex = Math.Max(largestIndex, place.Index);
        }

        var widths = (Place: BytesFor(largestPlace), Index: BytesFor(largestIndex));
        var columns = 1 + widths.Place + widths.Index;
        Span<byte> above = stackalloc byte[columns];
        Span<byte> row = stackalloc byte[columns];
        above.Clear();
        target.Clear();
        for (var number = 0; number < places.Count; number++)
        {
            var place = places[number];
            var isFree = place == default;
            row[0] = (byte)(isFree ? 0 : place.IsCompressed ? 2 : 1);
            BigEndian(place.Place, row.Slice(1, widths.Place));
            BigEndian(isFree ? (1L << (8 * widths.Index)) - 1 : place.Index, row[(1 + widths.Place)..]);
            target.Write(2);
            for (var i = 0; i < columns; i++)
            {
                target.Write((byte)(row[i] - above[i]));
            }

            row.CopyTo(above);
        }

        return widths;
    }

    private static int BytesFor(long value)
    {
        var bytes = 1;
        while (value > 0xFF)
        {
            value >>= 8;
            bytes++;
        }

        return bytes;
    }

    private static void BigEndian(long value, Span<byte> target)
    {
        for (var i = target.Length - 1; i >= 0; i--)
        {
            target[i] = (byte)value;
            value >>= 8;
        }
    }
}
