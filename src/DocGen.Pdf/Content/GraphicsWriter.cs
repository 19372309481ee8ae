using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Content;

/// <summary>Sets colours, lines and fonts, and nothing twice: it knows what the content stream has set.</summary>
internal sealed class GraphicsWriter(ByteBuffer buffer)
{
    /// <summary>ISO 19005-2, 6.1.13 allows 28; a picture takes one more level.</summary>
    private const int MaximumSaved = 27;

    private readonly Stack<GraphicsState> _saved = [];
    private GraphicsState _state = new();

    public int SavedCount => _saved.Count;

    public void SetFill(Color color)
    {
        if (_state.Fill != color)
        {
            WriteColor(color, "g\n"u8, "rg\n"u8);
            _state.Fill = color;
        }
    }

    public void SetStroke(Color color)
    {
        if (_state.Stroke != color)
        {
            WriteColor(color, "G\n"u8, "RG\n"u8);
            _state.Stroke = color;
        }
    }

    public void SetLine(double width, double dash)
    {
        var (wanted, dashes) = (ByteBuffer.Hundredths(width), ByteBuffer.Hundredths(dash));
        if (_state.LineWidth != wanted)
        {
            buffer.WriteHundredths(wanted).Write(" w\n"u8);
            _state.LineWidth = wanted;
        }

        if (_state.Dash != dashes)
        {
            buffer.Write((byte)'[');
            _ = dashes == 0 ? buffer : buffer.WriteHundredths(dashes);
            buffer.Write("]0 d\n"u8);
            _state.Dash = dashes;
        }
    }

    public void SetFont(int font, double size)
    {
        var wanted = ByteBuffer.Hundredths(size);
        if (_state.Font != font || _state.FontSize != wanted)
        {
            buffer.Write("/F"u8).WriteInteger(font).Write((byte)' ').WriteHundredths(wanted).Write(" Tf\n"u8);
            (_state.Font, _state.FontSize) = (font, wanted);
        }
    }

    public void Save()
    {
        if (_saved.Count == MaximumSaved)
        {
            throw new InvalidOperationException("Graphics states are nested too deep (ISO 19005-2, 6.1.13).");
        }

        _saved.Push(_state);
        buffer.Write("q\n"u8);
    }

    public void Restore()
    {
        _state = _saved.Pop();
        buffer.Write("Q\n"u8);
    }

    private void WriteColor(Color color, ReadOnlySpan<byte> gray, ReadOnlySpan<byte> rgb)
    {
        Component(color.Red);
        if (!color.IsGray)
        {
            Component(color.Green);
            Component(color.Blue);
        }

        buffer.Write(color.IsGray ? gray : rgb);
    }

    private void Component(byte value) => buffer.WriteScaled(((value * 1000) + 127) / 255, 1000).Write((byte)' ');
}
