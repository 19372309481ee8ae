using System.Numerics;

namespace DocGen.Pdf.Fonts;

/// <summary>A set of glyphs of one face, one bit each.</summary>
internal sealed class GlyphSet(int glyphs) : IEquatable<GlyphSet>
{
    private readonly ulong[] _bits = new ulong[(glyphs + 63) / 64];

    public int Capacity { get; } = glyphs;

    /// <summary>The largest glyph, -1 when there is none.</summary>
    public int Last
    {
        get
        {
            for (var i = _bits.Length - 1; i >= 0; i--)
            {
                if (_bits[i] != 0)
                {
                    return (64 * i) + 63 - BitOperations.LeadingZeroCount(_bits[i]);
                }
            }

            return -1;
        }
    }

    public void Add(ushort glyph) => _bits[glyph >> 6] |= 1UL << (glyph & 63);

    public bool Contains(ushort glyph) => (_bits[glyph >> 6] & (1UL << (glyph & 63))) != 0;

    public GlyphSet Copy()
    {
        var copy = new GlyphSet(Capacity);
        _bits.CopyTo(copy._bits, 0);
        return copy;
    }

    public IEnumerable<ushort> Ascending()
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            for (var rest = _bits[i]; rest != 0; rest &= rest - 1)
            {
                yield return (ushort)((64 * i) + BitOperations.TrailingZeroCount(rest));
            }
        }
    }

    public bool Equals(GlyphSet? other) => other is not null && _bits.AsSpan().SequenceEqual(other._bits);

    public override bool Equals(object? obj) => Equals(obj as GlyphSet);

    /// <summary>FNV-1a over the words: the same on every machine, so that it can make the subset tag too.</summary>
    public override int GetHashCode()
    {
        var digest = Digest();
        return (int)(digest ^ (digest >> 32));
    }

    public ulong Digest()
    {
        var digest = 14695981039346656037UL;
        foreach (var word in _bits)
        {
            digest = (digest ^ word) * 1099511628211UL;
            digest ^= digest >> 29;
        }

        return digest;
    }
}
