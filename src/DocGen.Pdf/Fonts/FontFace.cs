using DocGen.Pdf.Fonts.Embedding;
using DocGen.Pdf.Fonts.Reading;

namespace DocGen.Pdf.Fonts;

/// <summary>One face of a font family, read once and shared: immutable, safe for many threads. Lengths are thousandths of the font size.</summary>
public sealed class FontFace
{
    private readonly CharacterMap _characters;
    private readonly short[] _advances;
    private readonly PairKerning _kerning;

    internal FontFace(FontFaceReader reader)
    {
        _characters = reader.Characters;
        _advances = reader.Advances;
        _kerning = reader.Kerning;
        Outlines = reader.Outlines;
        FamilyName = reader.Names.FamilyName;
        SubfamilyName = reader.Names.SubfamilyName;
        PostScriptName = reader.Names.PostScriptName;
        Metrics = reader.Metrics;
        UnitsPerEm = reader.UnitsPerEm;
        Weight = reader.Weight;
        IsItalic = reader.IsItalic;
        CodePoints = reader.CodePointsOfGlyphs();
        Subsets = new SubsetCache(this);
    }

    public string FamilyName { get; }

    public string SubfamilyName { get; }

    public string PostScriptName { get; }

    public FontMetrics Metrics { get; }

    public int UnitsPerEm { get; }

    /// <summary>400 regular, 700 bold (OS/2 usWeightClass).</summary>
    public int Weight { get; }

    public bool IsBold => Weight >= 600;

    public bool IsItalic { get; }

    public int GlyphCount => _advances.Length;

    internal GlyphOutlines Outlines { get; }

    /// <summary>The code point each glyph stands for when text is read back; 0 for glyphs that no character leads to.</summary>
    internal int[] CodePoints { get; }

    internal SubsetCache Subsets { get; }

    /// <summary>Reads a TrueType font.</summary>
    /// <param name="file">The whole file; kept as long as the face lives.</param>
    /// <param name="name">File name for the error message.</param>
    /// <exception cref="FontFormatException">The font is damaged, of another format, or its licence forbids embedding.</exception>
    public static FontFace Read(ReadOnlyMemory<byte> file, string name)
    {
        try
        {
            return new FontFace(new FontFaceReader(file));
        }
        catch (FontFormatException problem)
        {
            throw new FontFormatException($"Шрифт {name}: {problem.Message}.", problem);
        }
    }

    /// <summary>The glyph of a code point, 0 when the face has none.</summary>
    public ushort GlyphOf(int codePoint) => _characters[codePoint];

    public int AdvanceOf(ushort glyph) => _advances[glyph];

    /// <summary>How much to add between two neighbouring glyphs; mostly 0 or negative.</summary>
    public int KerningOf(ushort left, ushort right) => _kerning[left, right];

    public override string ToString() => PostScriptName;
}
