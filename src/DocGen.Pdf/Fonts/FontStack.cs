using System.Buffers;
using System.Text;

namespace DocGen.Pdf.Fonts;

/// <summary>Faces in the order in which they are asked for a character: the wanted one first, then those that fill its gaps.</summary>
public sealed class FontStack
{
    /// <summary>What <see cref="Find"/> gives for a character that no face has.</summary>
    internal const int Missing = -1;

    /// <summary>What <see cref="Find"/> gives for a character that is never drawn.</summary>
    internal const int Invisible = -2;

    /// <summary>Width of the box that stands for a missing character.</summary>
    internal const int BoxAdvance = 600;

    private readonly FontFace[] _faces;

    public FontStack(params IEnumerable<FontFace> faces)
    {
        _faces = [.. faces];
        if (_faces.Length is 0 or > 255)
        {
            throw new ArgumentException("A stack holds 1 to 255 faces.", nameof(faces));
        }
    }

    public IReadOnlyList<FontFace> Faces => _faces;

    /// <summary>The face whose metrics a line takes.</summary>
    public FontFace Primary => _faces[0];

    /// <summary>
    /// Whether pairs of letters are moved together as the face asks. Nothing is moved beside a space, so that the widths of words and spaces
    /// measured apart add up to that of the line.
    /// </summary>
    public bool Kerning { get; init; } = true;

    /// <summary>Width of a text in thousandths of the font size, as <c>ShowText</c> draws it without word spacing.</summary>
    public int Measure(ReadOnlySpan<char> text)
    {
        var (width, previous) = (0, Missing);
        for (var i = 0; i < text.Length;)
        {
            i += Next(text[i..], out var codePoint);
            var found = Find(codePoint);
            if (found == Invisible)
            {
                continue;
            }

            width += AdvanceOf(found) + KerningBetween(previous, Kerned(codePoint, found));
            previous = Kerned(codePoint, found);
        }

        return width;
    }

    /// <summary>How many UTF-16 units of a text fit in a width given in thousandths of the font size; surrogate pairs stay whole.</summary>
    public int CountFitting(ReadOnlySpan<char> text, int available)
    {
        var (width, previous) = (0, Missing);
        for (var i = 0; i < text.Length;)
        {
            var length = Next(text[i..], out var codePoint);
            var found = Find(codePoint);
            if (found != Invisible)
            {
                width += AdvanceOf(found) + KerningBetween(previous, Kerned(codePoint, found));
                previous = Kerned(codePoint, found);
            }

            if (width > available)
            {
                return i;
            }

            i += length;
        }

        return text.Length;
    }

    /// <summary>The face (high half) and glyph (low half) that show a code point, or <see cref="Missing"/> or <see cref="Invisible"/>.</summary>
    internal int Find(int codePoint)
    {
        var first = _faces[0].GlyphOf(codePoint);
        return first != 0 && CodePointKind.IsPlain(codePoint) ? first : FindRare(codePoint);
    }

    private int FindRare(int codePoint)
    {
        for (var face = 0; face < _faces.Length; face++)
        {
            var glyph = _faces[face].GlyphOf(codePoint);
            if (glyph != 0)
            {
                return CodePointKind.IsInvisible(codePoint) ? Invisible
                    : CodePointKind.IsPrivateUse(codePoint) ? Missing
                    : (face << 16) | glyph;
            }
        }

        return codePoint switch
        {
            _ when CodePointKind.IsInvisible(codePoint) => Invisible,
            '\t' or '\n' or '\r' or 0x00A0 or 0x202F or (>= 0x2000 and <= 0x200A) => Find(' '),
            0x2010 or 0x2011 => Find('-'),
            _ => Missing,
        };
    }

    internal int AdvanceOf(int found) => found == Missing ? BoxAdvance : _faces[found >> 16].AdvanceOf((ushort)found);

    /// <summary>What a glyph counts as when kerning is looked up: a space counts as none.</summary>
    internal static int Kerned(int codePoint, int found) => codePoint is ' ' or 0x00A0 ? Missing : found;

    internal int KerningBetween(int left, int right) =>
        !Kerning || left < 0 || right < 0 || left >> 16 != right >> 16 ? 0 : _faces[left >> 16].KerningOf((ushort)left, (ushort)right);

    /// <summary>Reads one code point; a lone surrogate gives itself.</summary>
    internal static int Next(ReadOnlySpan<char> text, out int codePoint)
    {
        codePoint = text[0];
        if (!char.IsSurrogate(text[0]) || Rune.DecodeFromUtf16(text, out var rune, out _) != OperationStatus.Done)
        {
            return 1;
        }

        codePoint = rune.Value;
        return 2;
    }
}
