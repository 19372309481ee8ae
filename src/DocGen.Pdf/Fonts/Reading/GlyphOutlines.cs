namespace DocGen.Pdf.Fonts.Reading;

/// <summary>The outlines of a face and what a subset copies from its tables: glyf, loca, hmtx, head, hhea, maxp.</summary>
internal sealed class GlyphOutlines
{
    private readonly FontTable _glyf;
    private readonly FontTable _loca;
    private readonly FontTable _hmtx;
    private readonly int _measured;
    private readonly bool _longOffsets;

    public GlyphOutlines(FontDirectory directory, int glyphs)
    {
        _glyf = directory.Required("glyf");
        _loca = directory.Required("loca");
        _hmtx = directory.Required("hmtx");
        Head = directory.Required("head");
        Hhea = directory.Required("hhea");
        Maxp = directory.Required("maxp");
        _measured = Hhea.U16(34);
        _longOffsets = Head.I16(50) != 0;
        Count = glyphs;
        Head.Need(54);
        Hhea.Need(36);
        Maxp.Need(32);
        _loca.Need((glyphs + 1) * (_longOffsets ? 4 : 2));
        _hmtx.Need((4 * _measured) + (2 * Math.Max(0, glyphs - _measured)));
    }

    public int Count { get; }

    public FontTable Head { get; }

    public FontTable Hhea { get; }

    public FontTable Maxp { get; }

    /// <summary>The description of a glyph; empty for a space.</summary>
    public FontTable this[ushort glyph]
    {
        get
        {
            var (start, end) = _longOffsets
                ? (_loca.Offset(4 * glyph), _loca.Offset(4 * (glyph + 1)))
                : (2 * _loca.U16(2 * glyph), 2 * _loca.U16(2 * (glyph + 1)));
            return end >= start ? new FontTable("glyf", _glyf.Part(start, end - start)) : throw _loca.Damaged();
        }
    }

    /// <summary>Advance width and left side bearing in font units.</summary>
    public (ushort Advance, short Bearing) MeasuresOf(ushort glyph) => glyph < _measured
        ? (_hmtx.U16(4 * glyph), _hmtx.I16((4 * glyph) + 2))
        : (_hmtx.U16(4 * (_measured - 1)), _hmtx.I16((4 * _measured) + (2 * (glyph - _measured))));
}
