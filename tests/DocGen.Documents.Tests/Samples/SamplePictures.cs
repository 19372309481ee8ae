using System.Buffers.Binary;
using System.IO.Compression;

namespace DocGen.Documents.Tests.Samples;

/// <summary>Tiny pictures made here, so that the repository holds no binary files.</summary>
internal static class SamplePictures
{
    /// <summary>One grey pixel, written out by hand from ITU-T T.81.</summary>
    public static byte[] Jpeg { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////" +
        "wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z");

    /// <summary>Three bars on white, 90 × 45 pixels, RGB.</summary>
    public static byte[] Png { get; } = Bars(90, 45);

    private static byte[] Bars(int width, int height)
    {
        var rows = new byte[height * ((width * 3) + 1)];
        rows.AsSpan().Fill(255);
        for (var y = 0; y < height; y++)
        {
            var row = rows.AsSpan(y * ((width * 3) + 1));
            row[0] = 0;
            for (var x = 0; x < width; x++)
            {
                var bar = x / 30;
                if (x % 30 is > 5 and < 25 && y > height - (40 - (bar * 10)))
                {
                    row[1 + (x * 3)] = 60;
                    row[2 + (x * 3)] = 90;
                    row[3 + (x * 3)] = (byte)(140 + (bar * 30));
                }
            }
        }

        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(rows);
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        header[9] = 2;
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, data.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] body = [.. type, .. data];
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(4 + body.Length), Checksum(body));
        return chunk;
    }

    private static uint Checksum(byte[] data)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
            }
        }

        return ~crc;
    }
}
