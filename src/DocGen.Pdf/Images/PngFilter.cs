namespace DocGen.Pdf.Images;

/// <summary>The row filters of PNG (third edition, 9), which PDF takes over as predictors.</summary>
internal static class PngFilter
{
    public const int None = 0, Sub = 1, Up = 2, Average = 3, Paeth = 4;

    public static void Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i >= distance ? row[i - distance] : 0;
            row[i] += filter switch
            {
                None => 0,
                Sub => (byte)left,
                Up => above[i],
                Average => (byte)((left + above[i]) / 2),
                Paeth => Predict(left, above[i], i >= distance ? above[i - distance] : 0),
                _ => throw new InvalidDataException(),
            };
        }
    }

    /// <summary>Writes a row filtered by whichever of Sub, Up and Paeth leaves the smallest differences.</summary>
    public static void Apply(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int distance, Span<byte> target, Span<byte> scratch)
    {
        var best = long.MaxValue;
        foreach (var filter in (ReadOnlySpan<int>)[Sub, Up, Paeth])
        {
            scratch[0] = (byte)filter;
            long sum = 0;
            for (var i = 0; i < row.Length; i++)
            {
                var left = i >= distance ? row[i - distance] : 0;
                var predicted = filter switch
                {
                    Sub => left,
                    Up => above[i],
                    _ => Predict(left, above[i], i >= distance ? above[i - distance] : 0),
                };
                var difference = (byte)(row[i] - predicted);
                scratch[i + 1] = difference;
                sum += Math.Abs((sbyte)difference == sbyte.MinValue ? 128 : (sbyte)difference);
            }

            if (sum < best)
            {
                best = sum;
                scratch[..(row.Length + 1)].CopyTo(target);
            }
        }
    }

    private static byte Predict(int left, int above, int corner)
    {
        var guess = left + above - corner;
        int byLeft = Math.Abs(guess - left), byAbove = Math.Abs(guess - above), byCorner = Math.Abs(guess - corner);
        return (byte)(byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner);
    }
}
