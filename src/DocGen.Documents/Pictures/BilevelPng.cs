using System.Buffers.Binary;
using System.IO.Compression;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Figures.Qr;

namespace DocGen.Documents.Pictures;

/// <summary>Writes a QR code as a PNG of one bit a pixel (ISO/IEC 15948, greyscale). Same code, same bytes.</summary>
internal static class BilevelPng
{
    /// <summary>Pixels in the side of a module: enough for 600 dots per inch at a usual size.</summary>
    private const int Scale = 8;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Of(QrSymbol symbol)
    {
        var side = symbol.Side * Scale;
        using var file = new MemoryStream();
        file.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        header.Clear();
        BinaryPrimitives.WriteInt32BigEndian(header, side);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], side);
        header[8] = 1;
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "IDAT"u8, Compress(symbol, side));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Compress(QrSymbol symbol, int side)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            // A byte of filter type (none) before each row; Scale pixels are one byte, white is 1.
            var row = new byte[1 + (side / 8)];
            for (var y = 0; y < side; y++)
            {
                for (var x = 0; x < symbol.Side; x++)
                {
                    row[1 + x] = symbol.IsDark(y / Scale, x) ? (byte)0 : (byte)0xFF;
                }

                zlib.Write(row);
            }
        }

        return compressed.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Append(Crc32.Append(0, type), data));
        file.Write(number);
    }
}
