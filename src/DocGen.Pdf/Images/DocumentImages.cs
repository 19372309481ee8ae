using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Images;

/// <summary>The pictures of one document: each is written once, when it is first drawn.</summary>
internal sealed class DocumentImages(PdfFile file)
{
    private readonly Dictionary<PdfImage, int> _indices = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _numbers = [];
    private int _tintTransform;

    /// <summary>The number in the picture's resource name, /I0.</summary>
    public int IndexOf(PdfImage image)
    {
        if (!_indices.TryGetValue(image, out var index))
        {
            index = _numbers.Count;
            _indices.Add(image, index);
            var mask = image.Alpha is null ? 0 : Write(image.Alpha, 0);
            _numbers.Add(Write(image.Color, mask));
        }

        return index;
    }

    public void WriteResources(ByteBuffer buffer)
    {
        if (_numbers.Count == 0)
        {
            return;
        }

        buffer.Write("/XObject<<"u8);
        for (var i = 0; i < _numbers.Count; i++)
        {
            buffer.Write("/I"u8).WriteInteger(i).Write((byte)' ').WriteReference(_numbers[i]);
        }

        buffer.Write(">>"u8);
    }

    private int Write(ImageData image, int mask)
    {
        var number = file.Reserve();
        using var entries = new ByteBuffer(1024);
        entries.Write("/Type/XObject/Subtype/Image/Width "u8).WriteInteger(image.Width).Write("/Height "u8).WriteInteger(image.Height)
            .Write(image.Entries);
        if (image.IsCmyk)
        {
            entries.Write("/ColorSpace[/DeviceN[/Cyan/Magenta/Yellow/Black]/DeviceRGB "u8).WriteReference(TintTransform()).Write((byte)']');
        }

        if (mask != 0)
        {
            entries.Write("/SMask "u8).WriteReference(mask);
        }

        file.WriteStream(number, entries.Written, image.Bytes.Span);
        return number;
    }

    /// <summary>
    /// CMYK goes by way of DeviceN, since DeviceCMYK would need a CMYK output intent (ISO 19005-2, 6.2.4.3). Each of red, green and blue is
    /// (1 - ink)(1 - black).
    /// </summary>
    private int TintTransform()
    {
        if (_tintTransform == 0)
        {
            _tintTransform = file.Reserve();
            file.WriteStream(
                _tintTransform,
                "/FunctionType 4/Domain[0 1 0 1 0 1 0 1]/Range[0 1 0 1 0 1]"u8,
                "{1 exch sub 4 1 roll 1 exch sub 3 index mul 3 1 roll 1 exch sub 3 index mul 3 1 roll 1 exch sub 3 index mul 3 1 roll 4 -1 roll pop}"u8);
        }

        return _tintTransform;
    }
}
