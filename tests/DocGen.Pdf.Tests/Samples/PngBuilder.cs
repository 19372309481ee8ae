using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DocGen.Pdf.Tests.Samples;

/// <summary>Makes PNG files of every kind from samples, independently of the reader under test.</summary>
internal sealed class PngBuilder(int width, int height, int colorType, int depth, bool isInterlaced)
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public byte[]? Palette { get; init; }

    public byte[]? Transparency { get; init; }

    public int Channels => colorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <param name="samples">Values of the full depth, pixel by pixel.</param>
    public byte[] Build(int[] samples)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)colorType, (byte)(isInterlaced ? 1 : 0));
        Chunk(file, "IHDR", header);
        Chunk(file, "tEXt", "Comment\0x"u8);
        if (Palette is not null)
        {
            Chunk(file, "PLTE", Palette);
        }

        if (Transparency is not null)
        {
            Chunk(file, "tRNS", Transparency);
        }

        var data = Compressed(samples);
        Chunk(file, "IDAT", data.AsSpan(0, data.Length / 2));
        Chunk(file, "IDAT", data.AsSpan(data.Length / 2));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private byte[] Compressed(int[] samples)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            foreach (var (x, y, stepX, stepY) in isInterlaced ? Adam7 : [(0, 0, 1, 1)])
            {
                if (x < width && y < height)
                {
                    WritePass(stream, samples, x, y, stepX, stepY);
                }
            }
        }

        return packed.ToArray();
    }

    private void WritePass(Stream stream, int[] samples, int x, int y, int stepX, int stepY)
    {
        var (bits, distance) = (Channels * depth, Math.Max(1, Channels * depth / 8));
        var above = new byte[(((width - x + stepX - 1) / stepX * bits) + 7) / 8];
        for (int row = y, filter = 0; row < height; row += stepY, filter = (filter + 1) % 5)
        {
            var raw = new byte[above.Length];
            var bit = 0;
            for (var column = x; column < width; column += stepX)
            {
                for (var channel = 0; channel < Channels; channel++, bit += depth)
                {
                    var value = samples[(((row * width) + column) * Channels) + channel];
                    if (depth == 16)
                    {
                        BinaryPrimitives.WriteUInt16BigEndian(raw.AsSpan(bit / 8), (ushort)value);
                    }
                    else
                    {
                        raw[bit / 8] |= (byte)(value << (8 - depth - (bit % 8)));
                    }
                }
            }

            stream.WriteByte((byte)filter);
            stream.Write(Filtered(raw, above, distance, filter));
            above = raw;
        }
    }

    private static byte[] Filtered(byte[] raw, byte[] above, int distance, int filter)
    {
        var result = new byte[raw.Length];
        for (var i = 0; i < raw.Length; i++)
        {
            int left = i >= distance ? raw[i - distance] : 0, corner = i >= distance ? above[i - distance] : 0;
            var guess = left + above[i] - corner;
            int[] candidates = [left, above[i], corner];
            var predicted = filter switch { 0 => 0, 1 => left, 2 => above[i], 3 => (left + above[i]) / 2, _ => candidates.MinBy(c => Math.Abs(guess - c)) };
            result[i] = (byte)(raw[i] - predicted);
        }

        return result;
    }

    private static void Chunk(Stream file, string type, ReadOnlySpan<byte> data)
    {
        var bytes = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(bytes, data.Length);
        Encoding.ASCII.GetBytes(type, bytes.AsSpan(4));
        data.CopyTo(bytes.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(8 + data.Length), Crc(bytes.AsSpan(4, data.Length + 4)));
        file.Write(bytes);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
