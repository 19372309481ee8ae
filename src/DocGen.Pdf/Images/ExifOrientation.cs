using System.Buffers.Binary;

namespace DocGen.Pdf.Images;

/// <summary>The orientation a camera notes (Exif 2.32, tag 0x0112 of the first directory).</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112, EntryLength = 12;

    /// <summary>1 to 8; 1 when the data say nothing or make no sense: a picture without orientation is shown as it lies.</summary>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8)))
        {
            return 1;
        }

        var isLittle = tiff[0] == 'I';
        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > (uint)tiff.Length - 2)
        {
            return 1;
        }

        var count = U16(tiff[(int)directory..], isLittle);
        for (var i = 0; i < count; i++)
        {
            var entry = (int)directory + 2 + (EntryLength * i);
            if (entry + EntryLength > tiff.Length)
            {
                return 1;
            }

            if (U16(tiff[entry..], isLittle) == Tag)
            {
                return U16(tiff[(entry + 8)..], isLittle) is >= 1 and <= 8 and var value ? value : 1;
            }
        }

        return 1;
    }

    private static int U16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
