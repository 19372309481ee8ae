using System.Buffers.Binary;
using DocGen.Documents.Docx.Package;

namespace DocGen.Documents.Pictures;

/// <summary>The outer form of a PNG file (ISO/IEC 15948): signature, header, chunks with sound checksums, data, end.</summary>
internal static class PngFile
{
    private const int Overhead = 12;

    public static string? Problem(ReadOnlySpan<byte> data)
    {
        if (!data.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return "это не файл PNG";
        }

        data = data[8..];
        var first = true;
        var pixels = false;
        while (data.Length >= Overhead)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(data);
            if (length > (uint)(data.Length - Overhead))
            {
                break;
            }

            var chunk = data.Slice(4, (int)length + 4);
            if (Crc32.Append(0, chunk) != BinaryPrimitives.ReadUInt32BigEndian(data[(8 + (int)length)..]))
            {
                return "файл повреждён (не сходится контрольная сумма)";
            }

            if (first && !IsHeader(chunk))
            {
                return "в файле нет размеров рисунка";
            }

            first = false;
            pixels |= chunk.StartsWith("IDAT"u8);
            if (chunk.StartsWith("IEND"u8))
            {
                return pixels ? null : "в файле нет изображения";
            }

            data = data[(Overhead + (int)length)..];
        }

        return "файл обрывается";
    }

    private static bool IsHeader(ReadOnlySpan<byte> chunk) =>
        chunk.Length == 17
        && chunk.StartsWith("IHDR"u8)
        && BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]) > 0
        && BinaryPrimitives.ReadUInt32BigEndian(chunk[8..]) > 0;
}
