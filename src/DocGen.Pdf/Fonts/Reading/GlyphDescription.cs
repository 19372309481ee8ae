using System.Buffers.Binary;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Fonts.Reading;

/// <summary>One glyph of the «glyf» table: which glyphs it is made of, and its bytes without instructions.</summary>
internal static class GlyphDescription
{
    private const int HeaderLength = 10;
    private const int WordArguments = 0x0001, HasScale = 0x0008, MoreComponents = 0x0020, HasTwoScales = 0x0040, HasMatrix = 0x0080;
    private const int HasInstructions = 0x0100;

    /// <summary>Refuses a description that could not be copied, so that a damaged font is told when it is read, not when a document is finished.</summary>
    public static void Check(FontTable glyph, int glyphs)
    {
        foreach (var part in PartsOf(glyph))
        {
            if (part >= glyphs)
            {
                throw glyph.Damaged();
            }
        }

        if (glyph.Length > 0 && glyph.I16(0) > 0)
        {
            glyph.Need(OutlineOf(glyph));
        }
    }

    public static List<ushort> PartsOf(FontTable glyph)
    {
        if (glyph.Length == 0 || glyph.I16(0) >= 0)
        {
            return [];
        }

        var parts = new List<ushort>();
        var at = HeaderLength;
        int flags;
        do
        {
            flags = glyph.U16(at);
            parts.Add(glyph.U16(at + 2));
            at = AfterComponent(at, flags);
        }
        while ((flags & MoreComponents) != 0);

        return parts;
    }

    public static void WriteUnhinted(FontTable glyph, ByteBuffer target)
    {
        if (glyph.Length == 0 || glyph.I16(0) == 0)
        {
            return;
        }

        if (glyph.I16(0) > 0)
        {
            WriteSimple(glyph, target);
        }
        else
        {
            WriteComposite(glyph, target);
        }

        // Offsets in a short «loca» count in words.
        if (target.Length % 2 != 0)
        {
            target.Write(0);
        }
    }

    private static void WriteSimple(FontTable glyph, ByteBuffer target)
    {
        var instructions = HeaderLength + (2 * glyph.I16(0));
        var outline = OutlineOf(glyph);
        target.Write(glyph.At(0, instructions)).Write([0, 0]).Write(glyph.At(outline, glyph.Length - outline));
    }

    /// <summary>Where the flags and coordinates of a simple glyph begin: after the ends of its contours and its instructions.</summary>
    private static int OutlineOf(FontTable glyph)
    {
        var instructions = HeaderLength + (2 * glyph.I16(0));
        return instructions + 2 + glyph.U16(instructions);
    }

    private static void WriteComposite(FontTable glyph, ByteBuffer target)
    {
        target.Write(glyph.At(0, HeaderLength));
        var at = HeaderLength;
        int flags;
        do
        {
            flags = glyph.U16(at);
            var next = AfterComponent(at, flags);
            BinaryPrimitives.WriteUInt16BigEndian(target.Room(2), (ushort)(flags & ~HasInstructions));
            target.Advance(2);
            target.Write(glyph.At(at + 2, next - at - 2));
            at = next;
        }
        while ((flags & MoreComponents) != 0);
    }

    private static int AfterComponent(int at, int flags)
    {
        var scale = (flags & HasMatrix) != 0 ? 8 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasScale) != 0 ? 2 : 0;
        return at + 4 + ((flags & WordArguments) != 0 ? 4 : 2) + scale;
    }
}
