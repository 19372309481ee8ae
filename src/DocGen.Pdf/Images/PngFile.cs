using System.Buffers.Binary;

namespace DocGen.Pdf.Images;

/// <summary>A PNG read into samples of 8 bits (16-bit ones lose their low half, which no print shows), rows from the top.</summary>
internal sealed record PngFile(PngHeader Header, byte[] Palette, byte[] Transparency, byte[] Samples)
{
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>For grey and RGB pictures: the colour that is transparent, as in the file; null when there is none.</summary>
    public ushort[]? TransparentColor { get; init; }

    /// <summary>Which pixels have the transparent colour, when there is one: compared before 16 bits were cut to 8.</summary>
    public bool[]? TransparentPixels { get; init; }

    public static PngFile Read(ReadOnlyMemory<byte> file)
    {
        PngHeader? header = null;
        byte[] palette = [], transparency = [];
        using var packed = new MemoryStream();
        var at = Signature.Length;
        while (true)
        {
            var (type, data, next) = Chunk(file, at);
            at = next;
            if (header is null && type != "IHDR")
            {
                throw new ImageFormatException("PNG: файл не начинается с заголовка IHDR");
            }

            switch (type)
            {
                case "IHDR":
                    header = ReadHeader(data.Span);
                    break;
                case "PLTE":
                    palette = data.ToArray();
                    break;
                case "tRNS":
                    transparency = data.ToArray();
                    break;
                case "IDAT":
                    packed.Write(data.Span);
                    break;
                case "IEND":
                    packed.Position = 0;
                    return Finish(header!, palette, transparency, packed);
                default:
                    if (char.IsAsciiLetterUpper(type[0]))
                    {
                        throw new ImageFormatException($"PNG: неизвестный обязательный блок {type}");
                    }

                    break;
            }
        }
    }

    private static PngFile Finish(PngHeader header, byte[] palette, byte[] transparency, MemoryStream packed)
    {
        if (header.ColorType == PngHeader.Palette && (palette.Length == 0 || palette.Length % 3 != 0 || palette.Length > 768))
        {
            throw new ImageFormatException("PNG: палитра отсутствует или повреждена");
        }

        var key = TransparentColorOf(header, transparency);
        var decoder = new PngDecoder(header, key);
        var samples = decoder.Decode(packed);
        var largest = (palette.Length / 3) - 1;
        if (header.ColorType == PngHeader.Palette && samples.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)largest) >= 0)
        {
            throw new ImageFormatException("PNG: точка ссылается на цвет, которого нет в палитре");
        }

        return new PngFile(header, palette, transparency, samples) { TransparentColor = key, TransparentPixels = decoder.TransparentPixels };
    }

    private static ushort[]? TransparentColorOf(PngHeader header, byte[] transparency)
    {
        var channels = header.ColorType switch { PngHeader.Gray => 1, PngHeader.Rgb => 3, _ => 0 };
        if (channels == 0 || transparency.Length != 2 * channels)
        {
            return null;
        }

        return [.. Enumerable.Range(0, channels).Select(i => BinaryPrimitives.ReadUInt16BigEndian(transparency.AsSpan(2 * i)))];
    }

    private static PngHeader ReadHeader(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13 || data[10] != 0 || data[11] != 0 || data[12] > 1)
        {
            throw new ImageFormatException("PNG: заголовок IHDR повреждён");
        }

        var header = new PngHeader(BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]), data[8], data[9], data[12] == 1);
        header.Check();
        return header;
    }

    private static (string Type, ReadOnlyMemory<byte> Data, int Next) Chunk(ReadOnlyMemory<byte> file, int at)
    {
        var rest = file.Span[at..];
        var length = rest.Length >= 12 ? BinaryPrimitives.ReadUInt32BigEndian(rest) : uint.MaxValue;
        if (length > (uint)Math.Max(0, rest.Length - 12))
        {
            throw new ImageFormatException("PNG: файл обрывается");
        }

        var size = (int)length;
        var type = string.Concat((char)rest[4], (char)rest[5], (char)rest[6], (char)rest[7]);
        if (PngChecksum.Of(rest.Slice(4, size + 4)) != BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + size)..]))
        {
            throw new ImageFormatException($"PNG: блок {(type.All(char.IsAsciiLetter) ? type : "без имени")} повреждён (не сходится контрольная сумма)");
        }

        return (type, file.Slice(at + 8, size), at + 12 + size);
    }
}
