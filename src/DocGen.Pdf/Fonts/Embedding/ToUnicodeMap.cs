using System.Globalization;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Fonts.Embedding;

/// <summary>The ToUnicode CMap (ISO 32000-1, 9.10.3): from glyph ids back to characters, runs written as ranges.</summary>
internal static class ToUnicodeMap
{
    /// <summary>A section of a CMap holds at most 100 lines (Adobe Technical Note 5014).</summary>
    private const int LinesInSection = 100;

    public static byte[] Of(FontFace face, GlyphSet glyphs)
    {
        using var buffer = new ByteBuffer(2048);
        buffer.Write("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Write("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"u8)
            .Write("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        foreach (var section in Runs(face, glyphs).Chunk(LinesInSection))
        {
            buffer.WriteInteger(section.Length).Write(" beginbfrange\n"u8);
            foreach (var (first, last, codePoint) in section)
            {
                buffer.WriteAscii(string.Create(CultureInfo.InvariantCulture, $"<{first:X4}><{last:X4}><{Utf16(codePoint)}>\n"));
            }

            buffer.Write("endbfrange\n"u8);
        }

        return buffer.Write("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend"u8).Written.ToArray();
    }

    /// <summary>Runs where glyph and character grow together. Neither may cross a 256 boundary: only the last byte counts up.</summary>
    private static IEnumerable<(int First, int Last, int CodePoint)> Runs(FontFace face, GlyphSet glyphs)
    {
        var (first, last, start) = (-1, -1, 0);
        foreach (var glyph in glyphs.Ascending())
        {
            var codePoint = face.CodePoints[glyph];
            if (codePoint == 0)
            {
                continue;
            }

            if (first >= 0 && glyph == last + 1 && glyph >> 8 == first >> 8 && codePoint == start + glyph - first && codePoint >> 8 == start >> 8)
            {
                last = glyph;
                continue;
            }

            if (first >= 0)
            {
                yield return (first, last, start);
            }

            (first, last, start) = (glyph, glyph, codePoint);
        }

        if (first >= 0)
        {
            yield return (first, last, start);
        }
    }

    private static string Utf16(int codePoint) =>
        string.Concat(char.ConvertFromUtf32(codePoint).Select(unit => ((int)unit).ToString("X4", CultureInfo.InvariantCulture)));
}
