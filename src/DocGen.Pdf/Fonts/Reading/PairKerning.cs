namespace DocGen.Pdf.Fonts.Reading;

/// <summary>Kerning between two glyphs: single pairs in an open hash table, and pairs of glyph classes as matrices.</summary>
internal sealed class PairKerning
{
    private readonly uint[] _keys;
    private readonly short[] _values;
    private readonly KerningClasses[] _classes;
    private readonly bool[] _hasLeft;

    public PairKerning(Dictionary<uint, short> pairs, KerningClasses[] classes, int glyphs)
    {
        _classes = classes;
        _hasLeft = new bool[glyphs];
        var size = 16;
        while (size < pairs.Count * 2)
        {
            size *= 2;
        }

        _keys = new uint[size];
        _values = new short[size];
        foreach (var (key, value) in pairs)
        {
            var slot = Slot(key);
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _keys[slot] = key;
            _values[slot] = value;
            _hasLeft[key >> 16] = true;
        }

        for (var glyph = 0; glyph < glyphs; glyph++)
        {
            _hasLeft[glyph] |= Array.Exists(classes, c => c.Covers((ushort)glyph));
        }
    }

    public int this[ushort left, ushort right]
    {
        get
        {
            if (!_hasLeft[left])
            {
                return 0;
            }

            var key = Key(left, right);
            for (var slot = Slot(key); _keys[slot] != 0; slot = (slot + 1) & (_keys.Length - 1))
            {
                if (_keys[slot] == key)
                {
                    return _values[slot];
                }
            }

            foreach (var pair in _classes)
            {
                if (pair.Covers(left))
                {
                    return pair[left, right];
                }
            }

            return 0;
        }
    }

    public static uint Key(ushort left, ushort right) => ((uint)left << 16) | right;

    private int Slot(uint key) => (int)((key * 2654435769u) >> 8) & (_keys.Length - 1);
}
