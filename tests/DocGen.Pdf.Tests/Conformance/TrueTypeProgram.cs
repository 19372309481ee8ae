using System.Buffers.Binary;
using System.Text;

namespace DocGen.Pdf.Tests.Conformance;

/// <summary>An embedded font program, read apart from the room's own reader.</summary>
public sealed class TrueTypeProgram
{
    private readonly byte[] _data;
    private readonly Dictionary<string, (int Start, int Length)> _tables = [];

    public TrueTypeProgram(byte[] data)
    {
        _data = data;
        for (var i = 0; i < U16(4); i++)
        {
            var entry = 12 + (16 * i);
            var (start, length) = (I32(entry + 8), I32(entry + 12));
            _tables[Encoding.ASCII.GetString(data, entry, 4)] = (start, length);
            Assert.True(start % 4 == 0 && start + length <= data.Length);
            Assert.Equal(BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(entry + 4)), Checksum(start, length, skipAdjustment: Encoding.ASCII.GetString(data, entry, 4) == "head"));
        }

        Assert.Equal(0xB1B0AFBA, Checksum(0, data.Length, skipAdjustment: false));
        Glyphs = U16(_tables["maxp"].Start + 4);
        Assert.Equal(Glyphs, U16(_tables["hhea"].Start + 34));
        Assert.Equal(_tables["glyf"].Length, Offset(Glyphs));
    }

    public int Glyphs { get; }

    public int UnitsPerEm => U16(_tables["head"].Start + 18);

    public double Advance(int glyph) => U16(_tables["hmtx"].Start + (4 * glyph)) * 1000.0 / UnitsPerEm;

    public bool IsEmpty(int glyph) => Offset(glyph) == Offset(glyph + 1);

    /// <summary>Number of contours of a glyph, -1 for a composite one.</summary>
    public int Contours(int glyph) => (short)U16(_tables["glyf"].Start + Offset(glyph));

    /// <summary>The glyphs that a composite glyph is made of.</summary>
    public IEnumerable<int> Parts(int glyph)
    {
        if (IsEmpty(glyph) || Contours(glyph) >= 0)
        {
            yield break;
        }

        var at = _tables["glyf"].Start + Offset(glyph) + 10;
        int flags;
        do
        {
            flags = U16(at);
            Assert.Equal(0, flags & 0x100);
            yield return U16(at + 2);
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }
        while ((flags & 0x20) != 0);
    }

    private int Offset(int glyph) => U16(_tables["head"].Start + 50) == 0
        ? 2 * U16(_tables["loca"].Start + (2 * glyph))
        : I32(_tables["loca"].Start + (4 * glyph));

    private uint Checksum(int start, int length, bool skipAdjustment)
    {
        var sum = 0u;
        for (var at = start; at < start + length; at += 4)
        {
            sum += skipAdjustment && at == start + 8 ? 0 : BinaryPrimitives.ReadUInt32BigEndian(_data.AsSpan(at));
        }

        return sum;
    }

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(at));

    private int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(_data.AsSpan(at));
}
