using System.Buffers.Binary;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Images;

/// <summary>What a PDF needs to know of a JPEG (ITU-T T.81), whose data it takes as they are.</summary>
internal sealed record JpegFile(int Width, int Height, int Components, bool IsInverted, int Orientation)
{
    private const int StartOfScan = 0xDA, EndOfImage = 0xD9, Adobe = 0xEE, Exif = 0xE1;

    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    public static JpegFile Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.LastIndexOf([(byte)0xFF, (byte)EndOfImage]) < 0)
        {
            throw new ImageFormatException("JPEG: файл обрывается");
        }

        JpegFile? frame = null;
        var (isAdobe, orientation, at) = (false, 1, 2);
        while (true)
        {
            var data = Segment(bytes, ref at, out var marker);
            switch (marker)
            {
                case StartOfScan or EndOfImage:
                    return frame is null || marker == EndOfImage
                        ? throw new ImageFormatException("JPEG: в файле нет изображения")
                        : frame with { IsInverted = isAdobe && frame.Components == 4, Orientation = orientation };
                case Adobe:
                    isAdobe |= data.StartsWith("Adobe"u8);
                    break;
                case Exif:
                    orientation = data.StartsWith("Exif\0\0"u8) ? ExifOrientation.Read(data[6..]) : orientation;
                    break;
                case 0xC0 or 0xC1 or 0xC2:
                    frame = ReadFrame(data);
                    break;
                case >= 0xC3 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                    throw new ImageFormatException("JPEG: такой способ сжатия не поддерживается; сохраните обычный JPEG");
            }
        }
    }

    public ImageData ToImageData(ReadOnlyMemory<byte> file)
    {
        using var entries = new ByteBuffer(512);
        entries.Write("/BitsPerComponent 8/Filter/DCTDecode"u8).Write(Components switch
        {
            1 => "/ColorSpace/DeviceGray"u8,
            3 => "/ColorSpace/DeviceRGB"u8,
            _ => ""u8,
        });

        // Adobe's programs write inks inverted; the marker is how readers know.
        entries.Write(IsInverted ? "/Decode[1 0 1 0 1 0 1 0]"u8 : ""u8);
        return new ImageData(Width, Height, entries.Written.ToArray(), file) { IsCmyk = Components == 4 };
    }

    private static JpegFile ReadFrame(ReadOnlySpan<byte> data)
    {
        if (data.Length < 6)
        {
            throw new ImageFormatException("JPEG: заголовок кадра повреждён");
        }

        int height = BinaryPrimitives.ReadUInt16BigEndian(data[1..]), width = BinaryPrimitives.ReadUInt16BigEndian(data[3..]);
        if (data[0] != 8)
        {
            throw new ImageFormatException($"JPEG: поддерживаются 8 бит на отсчёт, в файле {data[0]}");
        }

        if (width == 0 || height == 0)
        {
            throw new ImageFormatException("JPEG: нулевой размер");
        }

        return data[5] is 1 or 3 or 4
            ? new JpegFile(width, height, data[5], false, 1)
            : throw new ImageFormatException($"JPEG: непонятное число цветовых каналов: {data[5]}");
    }

    /// <summary>The segment at a place: its marker, its data and where the next one begins.</summary>
    private static ReadOnlySpan<byte> Segment(ReadOnlySpan<byte> bytes, ref int at, out int marker)
    {
        // Any number of 0xFF may stand before a marker (T.81, B.1.1.2).
        var start = at;
        while (at < bytes.Length && bytes[at] == 0xFF)
        {
            at++;
        }

        if (at == start || at >= bytes.Length)
        {
            throw new ImageFormatException("JPEG: файл повреждён или обрывается");
        }

        marker = bytes[at++];
        if (marker is EndOfImage or 0x01 or (>= 0xD0 and <= 0xD8))
        {
            return [];
        }

        var length = at + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) : 0;
        if (length < 2 || length > bytes.Length - at)
        {
            throw new ImageFormatException("JPEG: файл повреждён или обрывается");
        }

        var data = bytes.Slice(at + 2, length - 2);
        at += length;
        return data;
    }
}
