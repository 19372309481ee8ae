using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Images;

/// <summary>Turns the samples of a PNG into image data of a PDF: colour and, where pixels are not opaque, a soft mask (ISO 32000-1, 11.6.5.3).</summary>
internal static class PngEncoding
{
    public static (ImageData Color, ImageData? Alpha) Encode(PngFile png)
    {
        var (header, pixels) = (png.Header, png.Header.Width * png.Header.Height);
        var alpha = AlphaOf(png, pixels);
        var color = header.ColorType switch
        {
            PngHeader.GrayAlpha => WithoutLast(png.Samples, 2),
            PngHeader.RgbAlpha => WithoutLast(png.Samples, 4),
            _ => png.Samples,
        };
        var data = header.ColorType switch
        {
            PngHeader.Palette => Indexed(png),
            PngHeader.Gray or PngHeader.GrayAlpha => Predicted(header, color, 1, "/DeviceGray"u8),
            _ => Predicted(header, color, 3, "/DeviceRGB"u8),
        };
        return (data, alpha is null ? null : Predicted(header, alpha, 1, "/DeviceGray"u8));
    }

    /// <summary>The opacity of each pixel, or null when all are opaque.</summary>
    private static byte[]? AlphaOf(PngFile png, int pixels)
    {
        byte[]? alpha = png.Header.ColorType switch
        {
            PngHeader.GrayAlpha => Channel(png.Samples, 2, 1, pixels),
            PngHeader.RgbAlpha => Channel(png.Samples, 4, 3, pixels),
            PngHeader.Palette when png.Transparency.Length > 0 =>
                Array.ConvertAll(png.Samples, index => index < png.Transparency.Length ? png.Transparency[index] : (byte)255),
            _ when png.TransparentPixels is { } transparent => Array.ConvertAll(transparent, isKey => isKey ? (byte)0 : (byte)255),
            _ => null,
        };
        return alpha is null || alpha.AsSpan().IndexOfAnyExcept((byte)255) < 0 ? null : alpha;
    }

    private static byte[] Channel(byte[] samples, int channels, int channel, int pixels)
    {
        var result = new byte[pixels];
        for (var i = 0; i < pixels; i++)
        {
            result[i] = samples[(i * channels) + channel];
        }

        return result;
    }

    private static byte[] WithoutLast(byte[] samples, int channels)
    {
        var kept = channels - 1;
        var result = new byte[samples.Length / channels * kept];
        for (int from = 0, to = 0; to < result.Length; from += channels, to += kept)
        {
            samples.AsSpan(from, kept).CopyTo(result.AsSpan(to));
        }

        return result;
    }

    private static ImageData Indexed(PngFile png)
    {
        using var entries = new ByteBuffer(1024);
        entries.Write("/BitsPerComponent 8/ColorSpace[/Indexed/DeviceRGB "u8).WriteInteger((png.Palette.Length / 3) - 1)
            .WriteByteString(png.Palette).Write("]/Filter/FlateDecode"u8);
        using var packed = new ByteBuffer(png.Samples.Length / 4 + 64);
        Flate.Compress(png.Samples, packed);
        return new ImageData(png.Header.Width, png.Header.Height, entries.Written.ToArray(), packed.Written.ToArray());
    }

    private static ImageData Predicted(PngHeader header, byte[] samples, int channels, ReadOnlySpan<byte> colorSpace)
    {
        var length = header.Width * channels;
        byte[] filtered = new byte[(length + 1) * header.Height], scratch = new byte[length + 1], blank = new byte[length];
        for (var y = 0; y < header.Height; y++)
        {
            var above = y == 0 ? blank : samples.AsSpan((y - 1) * length, length);
            PngFilter.Apply(samples.AsSpan(y * length, length), above, channels, filtered.AsSpan(y * (length + 1)), scratch);
        }

        using var entries = new ByteBuffer(256);
        entries.Write("/BitsPerComponent 8/ColorSpace"u8).Write(colorSpace).Write("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "u8)
            .WriteInteger(channels).Write("/Columns "u8).WriteInteger(header.Width).Write(">>"u8);
        using var packed = new ByteBuffer(filtered.Length / 2 + 64);
        Flate.Compress(filtered, packed);
        return new ImageData(header.Width, header.Height, entries.Written.ToArray(), packed.Written.ToArray());
    }
}
