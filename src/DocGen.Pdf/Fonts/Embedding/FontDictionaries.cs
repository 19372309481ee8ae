using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Fonts.Embedding;

/// <summary>Writes a face as a Type 0 font with Identity-H and an embedded TrueType CIDFont (ISO 32000-1, 9.7).</summary>
internal sealed class FontDictionaries(PdfFile file)
{
    private const int Symbolic = 4, Italic = 64;

    /// <returns>The object number of the Type 0 font.</returns>
    public int Write(DocumentFont font)
    {
        var (face, subset) = (font.Face, font.Face.Subsets.Get(font.Used));
        int type0 = file.Reserve(), descendant = file.Reserve(), descriptor = file.Reserve(), program = file.Reserve(), unicode = file.Reserve();
        file.Begin(type0).Write("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont"u8).WriteName(subset.Name).Write("/DescendantFonts["u8)
            .WriteReference(descendant).Write("]/ToUnicode "u8).WriteReference(unicode).Write(">>"u8);
        file.Begin(descendant).Write("<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap/Identity/BaseFont"u8).WriteName(subset.Name)
            .Write("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8).WriteReference(descriptor)
            .Write("/W"u8).Write(subset.Widths).Write(">>"u8);
        WriteDescriptor(file.Begin(descriptor), face, subset, program);
        using var entries = new ByteBuffer(64);
        entries.Write("/Filter/FlateDecode/Length1 "u8).WriteInteger(subset.FileLength);
        file.WriteStream(program, entries.Written, subset.File);
        file.WriteStream(unicode, "/Filter/FlateDecode"u8, subset.ToUnicode);
        return type0;
    }

    private static void WriteDescriptor(ByteBuffer buffer, FontFace face, FontSubset subset, int program)
    {
        var metrics = face.Metrics;
        buffer.Write("<</Type/FontDescriptor/FontName"u8).WriteName(subset.Name)
            .Write("/Flags "u8).WriteInteger(Symbolic | (face.IsItalic ? Italic : 0))
            .Write("/FontBBox["u8).WriteInteger(metrics.Box.Left).Write((byte)' ').WriteInteger(metrics.Box.Bottom).Write((byte)' ')
            .WriteInteger(metrics.Box.Right).Write((byte)' ').WriteInteger(metrics.Box.Top)
            .Write("]/ItalicAngle "u8).WriteNumber(metrics.ItalicAngle)
            .Write("/Ascent "u8).WriteInteger(metrics.Ascent).Write("/Descent "u8).WriteInteger(metrics.Descent)
            .Write("/CapHeight "u8).WriteInteger(metrics.CapHeight).Write("/StemV "u8).WriteInteger(StemWidth(face.Weight))
            .Write("/FontFile2 "u8).WriteReference(program).Write(">>"u8);
    }

    /// <summary>The usual estimate of the vertical stem from the weight: the font file does not give it.</summary>
    private static int StemWidth(int weight) => 50 + (int)Math.Round(weight / 65.0 * weight / 65.0, MidpointRounding.AwayFromZero);
}
