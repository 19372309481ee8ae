using System.Buffers.Binary;
using DocGen.Pdf.Fonts.Reading;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Fonts.Embedding;

/// <summary>
/// Cuts a TrueType program down to the wanted glyphs, which keep their numbers (CIDToGIDMap stays Identity, pages can be written before the
/// set is known). Hinting is left out: screens of today and printers do not need it, and it is over half of the bytes.
/// </summary>
internal sealed class Subsetter(GlyphOutlines outlines)
{
    private const int MaximumShortOffset = 2 * ushort.MaxValue;

    /// <param name="wanted">The glyphs that texts use; the parts of composite glyphs and .notdef come along.</param>
    public byte[] Cut(GlyphSet wanted)
    {
        var glyphs = wanted.Copy();
        Close(glyphs);
        var count = glyphs.Last + 1;
        using var glyf = new ByteBuffer(1 << 15);
        var offsets = new int[count + 1];
        for (var glyph = 0; glyph < count; glyph++)
        {
            offsets[glyph] = glyf.Length;
            if (glyphs.Contains((ushort)glyph))
            {
                GlyphDescription.WriteUnhinted(outlines[(ushort)glyph], glyf);
            }
        }

        offsets[count] = glyf.Length;
        var useLongOffsets = glyf.Length > MaximumShortOffset;
        return new FontProgram
        {
            { "glyf", glyf.Written.ToArray() },
            { "head", Head(useLongOffsets) },
            { "hhea", With(outlines.Hhea, 34, (ushort)count) },
            { "hmtx", Hmtx(glyphs, count) },
            { "loca", Loca(offsets, useLongOffsets) },
            { "maxp", With(outlines.Maxp, 4, (ushort)count) },
        }.ToBytes();
    }

    private void Close(GlyphSet glyphs)
    {
        glyphs.Add(0);
        var open = new Stack<ushort>(glyphs.Ascending());
        while (open.TryPop(out var glyph))
        {
            foreach (var part in GlyphDescription.PartsOf(outlines[glyph]))
            {
                if (!glyphs.Contains(part))
                {
                    glyphs.Add(part);
                    open.Push(part);
                }
            }
        }
    }

    private byte[] Head(bool useLongOffsets)
    {
        var head = With(outlines.Head, 50, (ushort)(useLongOffsets ? 1 : 0));
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        return head;
    }

    private byte[] Hmtx(GlyphSet glyphs, int count)
    {
        var table = new byte[4 * count];
        foreach (var glyph in glyphs.Ascending())
        {
            var (advance, bearing) = outlines.MeasuresOf(glyph);
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4 * glyph), advance);
            BinaryPrimitives.WriteInt16BigEndian(table.AsSpan((4 * glyph) + 2), bearing);
        }

        return table;
    }

    private static byte[] Loca(int[] offsets, bool useLongOffsets)
    {
        var table = new byte[offsets.Length * (useLongOffsets ? 4 : 2)];
        for (var i = 0; i < offsets.Length; i++)
        {
            if (useLongOffsets)
            {
                BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(4 * i), offsets[i]);
            }
            else
            {
                BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2 * i), (ushort)(offsets[i] / 2));
            }
        }

        return table;
    }

    private static byte[] With(FontTable table, int at, ushort value)
    {
        var bytes = table.Bytes.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), value);
        return bytes;
    }
}
