using System.IO.Compression;

namespace DocGen.Pdf.Images;

/// <summary>Unpacks, unfilters and de-interlaces the pixels of a PNG (PNG, third edition, 8, 9 and 10).</summary>
internal sealed class PngDecoder
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private static readonly (int X, int Y, int StepX, int StepY)[] Whole = [(0, 0, 1, 1)];

    private readonly PngHeader _header;
    private readonly ushort[]? _key;
    private readonly byte[] _samples;

    public PngDecoder(PngHeader header, ushort[]? key)
    {
        _header = header;
        _key = key;
        _samples = new byte[header.Width * header.Height * header.Channels];
        TransparentPixels = key is null ? null : new bool[header.Width * header.Height];
    }

    public bool[]? TransparentPixels { get; }

    public byte[] Decode(Stream packed)
    {
        using var pixels = new ZLibStream(packed, CompressionMode.Decompress);
        try
        {
            foreach (var (x, y, stepX, stepY) in _header.IsInterlaced ? Adam7 : Whole)
            {
                var width = (_header.Width - x + stepX - 1) / stepX;
                var height = (_header.Height - y + stepY - 1) / stepY;
                if (width > 0 && height > 0)
                {
                    DecodePass(pixels, width, height, row => y + (row * stepY), x, stepX);
                }
            }
        }
        catch (Exception problem) when (problem is InvalidDataException or EndOfStreamException)
        {
            throw new ImageFormatException("PNG: данные изображения повреждены или обрываются", problem);
        }

        return _samples;
    }

    private void DecodePass(Stream pixels, int width, int height, Func<int, int> rowOf, int x, int stepX)
    {
        var length = PngHeader.RowLength(width, _header.BitsPerPixel);
        var distance = Math.Max(1, _header.BitsPerPixel / 8);
        byte[] row = new byte[length], above = new byte[length];
        for (var line = 0; line < height; line++)
        {
            var filter = pixels.ReadByte();
            pixels.ReadExactly(row);
            PngFilter.Undo(filter, row, above, distance);
            Spread(row, width, rowOf(line), x, stepX);
            (row, above) = (above, row);
        }
    }

    private void Spread(byte[] row, int width, int y, int x, int stepX)
    {
        var channels = _header.Channels;
        for (var i = 0; i < width; i++)
        {
            var pixel = (y * _header.Width) + x + (i * stepX);
            var isKey = _key is not null;
            for (var channel = 0; channel < channels; channel++)
            {
                var value = Sample(row, (i * channels) + channel);
                isKey = isKey && _key![channel] == value;
                _samples[(pixel * channels) + channel] = ToByte(value);
            }

            if (isKey)
            {
                TransparentPixels![pixel] = true;
            }
        }
    }

    private int Sample(byte[] row, int index)
    {
        switch (_header.BitDepth)
        {
            case 8:
                return row[index];
            case 16:
                return (row[2 * index] << 8) | row[(2 * index) + 1];
            default:
                var bit = index * _header.BitDepth;
                return (row[bit / 8] >> (8 - _header.BitDepth - (bit % 8))) & ((1 << _header.BitDepth) - 1);
        }
    }

    private byte ToByte(int value) => _header.BitDepth switch
    {
        16 => (byte)(value >> 8),
        < 8 when _header.ColorType == PngHeader.Gray => (byte)(value * 255 / ((1 << _header.BitDepth) - 1)),
        _ => (byte)value,
    };
}
