namespace DocGen.Pdf.Tests.Samples;

/// <summary>Makes a one-colour grey baseline JPEG by hand (ITU-T T.81): every block is «no difference, end of block».</summary>
internal static class JpegBuilder
{
    public static byte[] Gray(int blocksAcross, int blocksDown, int? orientation = null)
    {
        var file = new List<byte> { 0xFF, 0xD8 };
        if (orientation is { } turned)
        {
            Segment(file, 0xE1, [.. "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01"u8, 0, (byte)turned, 0, 0, 0, 0, 0, 0]);
        }

        Segment(file, 0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]);
        int width = 8 * blocksAcross, height = 8 * blocksDown;
        Segment(file, 0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]);
        Segment(file, 0xC4, [0x00, 1, .. new byte[15], 0]);
        Segment(file, 0xC4, [0x10, 1, .. new byte[15], 0]);
        Segment(file, 0xDA, [1, 1, 0, 0, 63, 0]);
        file.AddRange(new byte[((blocksAcross * blocksDown * 2) + 7) / 8]);
        file.AddRange([0xFF, 0xD9]);
        return [.. file];
    }

    private static void Segment(List<byte> file, byte marker, byte[] data) =>
        file.AddRange([0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data]);
}
