using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Fonts.Embedding;

/// <summary>The W array of a CIDFont (ISO 32000-1, 9.7.4.3): runs of neighbouring glyphs with their widths.</summary>
internal static class WidthArray
{
    public static byte[] Of(FontFace face, GlyphSet glyphs)
    {
        using var buffer = new ByteBuffer(1024);
        buffer.Write((byte)'[');
        var previous = -2;
        foreach (var glyph in glyphs.Ascending())
        {
            if (glyph != previous + 1)
            {
                buffer.Write(previous < 0 ? ""u8 : "]"u8).WriteInteger(glyph).Write((byte)'[');
            }
            else
            {
                buffer.Write((byte)' ');
            }

            buffer.WriteInteger(face.AdvanceOf(glyph));
            previous = glyph;
        }

        return buffer.Write(previous < 0 ? "]"u8 : "]]"u8).Written.ToArray();
    }
}
