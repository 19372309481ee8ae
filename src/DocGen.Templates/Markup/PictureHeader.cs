using System.Buffers.Binary;
using System.Runtime.InteropServices;
using DocGen.Documents.Model;

namespace DocGen.Templates.Markup;

/// <summary>Format and size in pixels, as the first bytes of a PNG (W3C PNG, IHDR) or JPEG (ITU T.81, SOFn) say them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PictureHeader(PictureFormat Format, int Width, int Height)
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool TryRead(ReadOnlySpan<byte> file, out PictureHeader header)
    {
        header = default;
        var known = file.StartsWith(PngSignature) ? TryReadPng(file, out header)
            : file.StartsWith<byte>([0xFF, 0xD8]) && TryReadJpeg(file, out header);
        return known && header is { Width: > 0, Height: > 0 };
    }

    private static bool TryReadPng(ReadOnlySpan<byte> file, out PictureHeader header)
    {
        header = default;
        if (file.Length < 24 || !file.Slice(12, 4).SequenceEqual("IHDR"u8))
        {
            return false;
        }

        header = new PictureHeader(
            PictureFormat.Png, BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
        return true;
    }

    private static bool TryReadJpeg(ReadOnlySpan<byte> file, out PictureHeader header)
    {
        header = default;
        for (var i = 2; i + 9 < file.Length && file[i] == 0xFF;)
        {
            var marker = file[i + 1];
            if (marker == 0xFF)
            {
                i++;
                continue;
            }

            // C0..CF but DHT (C4), JPG (C8) and DAC (CC) begin a frame: its height and width follow.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                header = new PictureHeader(
                    PictureFormat.Jpeg,
                    BinaryPrimitives.ReadUInt16BigEndian(file[(i + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(file[(i + 5)..]));
                return true;
            }

            i += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(i + 2)..]);
        }

        return false;
    }
}
