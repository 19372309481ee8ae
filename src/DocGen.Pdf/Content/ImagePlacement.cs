using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Content;

/// <summary>The matrix that puts a picture into its rectangle, turned and mirrored as its Exif orientation says.</summary>
internal static class ImagePlacement
{
    public static void Write(ByteBuffer buffer, int orientation, double x, double y, double width, double height)
    {
        var (a, b, c, d) = orientation switch
        {
            2 => (-width, 0.0, 0.0, height),
            3 => (-width, 0.0, 0.0, -height),
            4 => (width, 0.0, 0.0, -height),
            5 => (0.0, -height, -width, 0.0),
            6 => (0.0, -height, width, 0.0),
            7 => (0.0, height, width, 0.0),
            8 => (0.0, height, -width, 0.0),
            _ => (width, 0.0, 0.0, height),
        };

        // The unit square is moved so that its image fills the rectangle whichever way its axes point.
        var left = x - Math.Min(0, Math.Min(a, c));
        var bottom = y - Math.Min(0, Math.Min(b, d));
        foreach (var value in (ReadOnlySpan<double>)[a, b, c, d, left])
        {
            buffer.WriteNumber(value).Write((byte)' ');
        }

        buffer.WriteNumber(bottom);
    }
}
