namespace DocGen.Pdf.Fonts;

/// <summary>A face as one document uses it: its resource name and the glyphs met so far.</summary>
internal sealed class DocumentFont(FontFace face, int index)
{
    public FontFace Face => face;

    /// <summary>The number in its resource name, /F0.</summary>
    public int Index => index;

    public GlyphSet Used { get; } = new(face.GlyphCount);
}
