namespace DocGen.Pdf.Fonts.Reading;

/// <summary>Reads what a face needs from the tables of its file (OpenType 1.9).</summary>
internal sealed class FontFaceReader
{
    private const int RestrictedLicense = 0x0002, NoSubsetting = 0x0100, BitmapOnly = 0x0200;

    public FontFaceReader(ReadOnlyMemory<byte> file)
    {
        var directory = new FontDirectory(file);
        var head = directory.Required("head");
        UnitsPerEm = head.U16(18);
        if (UnitsPerEm is < 16 or > 16384)
        {
            throw head.Damaged();
        }

        var glyphs = directory.Required("maxp").U16(4);
        if (glyphs == 0)
        {
            throw new FontFormatException("в шрифте нет ни одного знака");
        }

        var hhea = directory.Required("hhea");
        var os2 = directory.Optional("OS/2");
        CheckLicence(os2);
        Names = new FontNames(directory.Required("name"));
        Characters = new CharacterMap(directory.Required("cmap"), glyphs);
        Outlines = new GlyphOutlines(directory, glyphs);
        for (var glyph = 0; glyph < glyphs; glyph++)
        {
            GlyphDescription.Check(Outlines[(ushort)glyph], glyphs);
        }

        Advances = ReadAdvances(hhea, directory.Required("hmtx"), glyphs);
        Kerning = PairKerningReader.Read(directory, glyphs, UnitsPerEm);
        Metrics = ReadMetrics(head, hhea, os2, directory.Optional("post"));
        var style = head.U16(44);
        Weight = os2 is { Length: >= 6 } ? os2.Value.U16(4) : (style & 1) != 0 ? 700 : 400;
        IsItalic = os2 is { Length: >= 64 } ? (os2.Value.U16(62) & 1) != 0 : (style & 2) != 0;
    }

    public int UnitsPerEm { get; }

    public FontNames Names { get; }

    public CharacterMap Characters { get; }

    public GlyphOutlines Outlines { get; }

    public short[] Advances { get; }

    public PairKerning Kerning { get; }

    public FontMetrics Metrics { get; }

    public int Weight { get; }

    public bool IsItalic { get; }

    /// <summary>
    /// For each glyph the lowest code point that leads to it, outside the Private Use Area where there is a choice: a glyph shared by the space
    /// and the no-break space is read back as a space.
    /// </summary>
    public int[] CodePointsOfGlyphs()
    {
        var points = new int[Advances.Length];
        foreach (var (codePoint, glyph) in Characters.All())
        {
            if (points[glyph] == 0 || (CodePointKind.IsPrivateUse(points[glyph]) && !CodePointKind.IsPrivateUse(codePoint)))
            {
                points[glyph] = codePoint;
            }
        }

        return points;
    }

    /// <summary>ISO 19005-2, 6.2.11.4.1 allows only fonts that may be embedded for unlimited viewing and printing.</summary>
    private static void CheckLicence(FontTable? os2)
    {
        if (os2 is not { Length: >= 10 })
        {
            return;
        }

        var type = os2.Value.U16(8);
        if ((type & 0xF) == RestrictedLicense || (type & BitmapOnly) != 0)
        {
            throw new FontFormatException("лицензия шрифта запрещает встраивать его в документы (OS/2 fsType)");
        }

        if ((type & NoSubsetting) != 0)
        {
            throw new FontFormatException("лицензия шрифта запрещает встраивать его часть (OS/2 fsType)");
        }
    }

    private short[] ReadAdvances(FontTable hhea, FontTable hmtx, int glyphs)
    {
        var measured = hhea.U16(34);
        if (measured == 0)
        {
            throw hhea.Damaged();
        }

        var advances = new short[glyphs];
        for (var glyph = 0; glyph < glyphs; glyph++)
        {
            advances[glyph] = (short)Math.Min(short.MaxValue, Scale(hmtx.U16(4 * Math.Min(glyph, measured - 1))));
        }

        return advances;
    }

    private FontMetrics ReadMetrics(FontTable head, FontTable hhea, FontTable? os2, FontTable? post)
    {
        var ascent = Scale(hhea.I16(4));
        var capHeight = os2 is { Length: >= 90 } ? Scale(os2.Value.I16(88)) : 0;
        var xHeight = os2 is { Length: >= 88 } ? Scale(os2.Value.I16(86)) : 0;
        var thickness = post is null ? 0 : Scale(post.Value.I16(10));
        return new FontMetrics
        {
            Ascent = ascent,
            Descent = Scale(hhea.I16(6)),
            LineGap = Scale(hhea.I16(8)),
            CapHeight = capHeight > 0 ? capHeight : ascent * 3 / 4,
            XHeight = xHeight > 0 ? xHeight : ascent / 2,
            UnderlinePosition = post is null ? -100 : Scale(post.Value.I16(8)),
            UnderlineThickness = thickness > 0 ? thickness : 50,
            ItalicAngle = post is null ? 0 : Math.Round((int)post.Value.U32(4) / 65536.0, 2),
            Box = (Scale(head.I16(36)), Scale(head.I16(38)), Scale(head.I16(40)), Scale(head.I16(42))),
        };
    }

    private int Scale(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm, MidpointRounding.AwayFromZero);
}
