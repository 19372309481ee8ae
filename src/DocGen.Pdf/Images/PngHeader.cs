namespace DocGen.Pdf.Images;

/// <summary>What IHDR says (PNG, third edition, 11.2.1).</summary>
internal sealed record PngHeader(int Width, int Height, int BitDepth, int ColorType, bool IsInterlaced)
{
    public const int Gray = 0, Rgb = 2, Palette = 3, GrayAlpha = 4, RgbAlpha = 6;

    /// <summary>Larger pictures are refused: no sheet of paper needs them, and a damaged size must not take all memory.</summary>
    private const long MaximumSamples = 200_000_000;

    public int Channels => ColorType switch { Rgb => 3, GrayAlpha => 2, RgbAlpha => 4, _ => 1 };

    public int BitsPerPixel => Channels * BitDepth;

    public static int RowLength(int width, int bitsPerPixel) => (int)((((long)width * bitsPerPixel) + 7) / 8);

    public void Check()
    {
        var isKnown = (ColorType, BitDepth) is (Gray, 1 or 2 or 4 or 8 or 16) or (Palette, 1 or 2 or 4 or 8)
            or (Rgb or GrayAlpha or RgbAlpha, 8 or 16);
        if (!isKnown)
        {
            throw new ImageFormatException($"PNG: недопустимое сочетание типа цвета {ColorType} и глубины {BitDepth}");
        }

        if (Width <= 0 || Height <= 0)
        {
            throw new ImageFormatException("PNG: нулевой размер");
        }

        if ((long)Width * Height * Channels * Math.Max(1, BitDepth / 8) > MaximumSamples)
        {
            throw new ImageFormatException($"размер {Width}×{Height} слишком велик; уменьшите картинку");
        }
    }
}
