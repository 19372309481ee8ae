namespace DocGen.Pdf.Images;

/// <summary>A picture ready to be written, read once and shared between documents and threads.</summary>
public sealed class PdfImage
{
    private PdfImage(ImageData color, ImageData? alpha, int orientation)
    {
        Color = color;
        Alpha = alpha;
        Orientation = orientation;
        (Width, Height) = orientation >= 5 ? (color.Height, color.Width) : (color.Width, color.Height);
    }

    /// <summary>Width in pixels as the picture is seen, after turning.</summary>
    public int Width { get; }

    /// <summary>Height in pixels as the picture is seen, after turning.</summary>
    public int Height { get; }

    internal ImageData Color { get; }

    /// <summary>The soft mask, null when the picture is opaque.</summary>
    internal ImageData? Alpha { get; }

    /// <summary>Exif orientation, 1 to 8.</summary>
    internal int Orientation { get; }

    /// <summary>Reads a PNG or JPEG file.</summary>
    /// <param name="name">What to call the picture in an error message.</param>
    /// <exception cref="ImageFormatException">The file is damaged or of another format.</exception>
    public static PdfImage Read(ReadOnlyMemory<byte> file, string name)
    {
        try
        {
            if (file.Span.StartsWith(PngFile.Signature))
            {
                var (color, alpha) = PngEncoding.Encode(PngFile.Read(file));
                return new PdfImage(color, alpha, 1);
            }

            if (file.Span.StartsWith(JpegFile.Signature))
            {
                var jpeg = JpegFile.Read(file);
                return new PdfImage(jpeg.ToImageData(file), null, jpeg.Orientation);
            }

            throw new ImageFormatException("формат не распознан; годятся PNG и JPEG");
        }
        catch (ImageFormatException problem)
        {
            throw new ImageFormatException($"Картинка {name}: {problem.Message}.", problem);
        }
    }
}
