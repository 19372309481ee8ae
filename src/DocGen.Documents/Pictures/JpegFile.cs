using System.Buffers.Binary;

namespace DocGen.Documents.Pictures;

/// <summary>The outer form of a JPEG file (ITU-T T.81): start, segments up to a frame with its size, a scan, end.</summary>
internal static class JpegFile
{
    private const byte Mark = 0xFF;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    public static string? Problem(ReadOnlySpan<byte> data)
    {
        if (data.Length < 4 || data[0] != Mark || data[1] != 0xD8)
        {
            return "это не файл JPEG";
        }

        var at = 2;
        var sized = false;
        while (at + 4 <= data.Length && data[at] == Mark)
        {
            var kind = data[at + 1];
            if (kind == Mark)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
            if (length < 2 || at + 2 + length > data.Length)
            {
                break;
            }

            sized |= IsFrame(kind) && HasSize(data.Slice(at + 4, length - 2));
            if (kind == StartOfScan)
            {
                return !sized ? "в файле нет размеров рисунка" : EndsWell(data[at..]) ? null : "файл обрывается";
            }

            at += 2 + length;
        }

        return "файл обрывается";
    }

    /// <summary>SOF0 to SOF15 but DHT, JPG and DAC, which share the range.</summary>
    private static bool IsFrame(byte kind) => kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool HasSize(ReadOnlySpan<byte> frame) =>
        frame.Length >= 6 && BinaryPrimitives.ReadUInt16BigEndian(frame[1..]) > 0 && BinaryPrimitives.ReadUInt16BigEndian(frame[3..]) > 0;

    /// <summary>Cameras leave bytes after the end mark, so it need not be the last thing in the file.</summary>
    private static bool EndsWell(ReadOnlySpan<byte> scan) => scan.LastIndexOf((ReadOnlySpan<byte>)[Mark, EndOfImage]) > 0;
}
