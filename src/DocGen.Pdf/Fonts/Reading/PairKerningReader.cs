namespace DocGen.Pdf.Fonts.Reading;

/// <summary>Reads pair kerning: the «kern» feature of GPOS where there is one, else the older «kern» table, format 0.</summary>
internal sealed class PairKerningReader
{
    /// <summary>Far over what real fonts need; a damaged table with overlapping ranges stops here instead of running for hours.</summary>
    private const int MaximumSteps = 4_000_000;

    private const int PairAdjustment = 2, Extension = 9, XAdvance = 0x0004;

    private readonly Dictionary<uint, short> _pairs = [];
    private readonly List<KerningClasses> _classes = [];
    private readonly int _glyphs;
    private readonly int _unitsPerEm;
    private int _stepsLeft = MaximumSteps;

    private PairKerningReader(int glyphs, int unitsPerEm)
    {
        _glyphs = glyphs;
        _unitsPerEm = unitsPerEm;
    }

    public static PairKerning Read(FontDirectory directory, int glyphs, int unitsPerEm)
    {
        var reader = new PairKerningReader(glyphs, unitsPerEm);
        if (directory.Optional("GPOS") is { } positioning)
        {
            reader.ReadPositioning(positioning);
        }

        if (reader._pairs.Count == 0 && reader._classes.Count == 0 && directory.Optional("kern") is { } kern)
        {
            reader.ReadKern(kern);
        }

        return new PairKerning(reader._pairs, [.. reader._classes], glyphs);
    }

    private void ReadPositioning(FontTable table)
    {
        var features = table.From(table.U16(6));
        var lookups = table.From(table.U16(8));
        var wanted = new SortedSet<int>();
        for (var i = 0; i < features.U16(0); i++)
        {
            if (!features.At(2 + (6 * i), 4).SequenceEqual("kern"u8))
            {
                continue;
            }

            var feature = features.From(features.U16(6 + (6 * i)));
            for (var at = 0; at < feature.U16(2); at++)
            {
                wanted.Add(feature.U16(4 + (2 * at)));
            }
        }

        foreach (var index in wanted)
        {
            if (index >= lookups.U16(0))
            {
                throw table.Damaged();
            }

            ReadLookup(lookups.From(lookups.U16(2 + (2 * index))));
        }
    }

    private void ReadLookup(FontTable lookup)
    {
        var type = lookup.U16(0);
        for (var i = 0; i < lookup.U16(4); i++)
        {
            var subtable = lookup.From(lookup.U16(6 + (2 * i)));
            var kind = type;
            if (type == Extension)
            {
                kind = subtable.U16(2);
                subtable = subtable.From(subtable.Offset32(4));
            }

            // Only the left glyph's advance is taken: all that a line of horizontal text uses.
            if (kind != PairAdjustment || (subtable.U16(4) & XAdvance) == 0)
            {
                continue;
            }

            if (subtable.U16(0) == 1)
            {
                ReadPairs(subtable);
            }
            else if (subtable.U16(0) == 2)
            {
                ReadClasses(subtable);
            }
        }
    }

    private void ReadPairs(FontTable table)
    {
        var (first, second) = (table.U16(4), table.U16(6));
        var record = 2 + ValueSize(first) + ValueSize(second);
        var advance = ValueSize(first & (XAdvance - 1));
        var index = 0;
        foreach (var left in Coverage(table.From(table.U16(2))))
        {
            if (index >= table.U16(8))
            {
                throw table.Damaged();
            }

            var set = table.From(table.U16(10 + (2 * index++)));
            for (var i = 0; i < set.U16(0); i++)
            {
                Step(table);
                var at = 2 + (record * i);
                Add(left, set.U16(at), set.I16(at + 2 + advance));
            }
        }
    }

    private void ReadClasses(FontTable table)
    {
        var (first, second) = (table.U16(4), table.U16(6));
        var (record, advance) = (ValueSize(first) + ValueSize(second), ValueSize(first & (XAdvance - 1)));
        int rows = table.U16(12), columns = table.U16(14);
        table.At(16, rows * columns * record);
        var leftClasses = ReadClassDefinition(table.From(table.U16(8)), rows);
        Step(table, 3 * _glyphs);
        var left = new short[_glyphs];
        Array.Fill(left, (short)-1);
        foreach (var glyph in Coverage(table.From(table.U16(2))))
        {
            if (glyph < _glyphs)
            {
                left[glyph] = (short)leftClasses[glyph];
            }
        }

        var values = new short[rows * columns];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Scale(table.I16(16 + (record * i) + advance));
        }

        _classes.Add(new KerningClasses(left, ReadClassDefinition(table.From(table.U16(10)), columns), columns, values));
    }

    private ushort[] ReadClassDefinition(FontTable table, int classes)
    {
        var result = new ushort[_glyphs];
        var isList = table.U16(0) == 1;
        var count = table.U16(isList ? 4 : 2);
        for (var i = 0; i < count; i++)
        {
            var (first, last, value) = isList
                ? (table.U16(2) + i, table.U16(2) + i, table.U16(6 + (2 * i)))
                : (table.U16(4 + (6 * i)), table.U16(6 + (6 * i)), table.U16(8 + (6 * i)));
            if (value >= classes)
            {
                throw table.Damaged();
            }

            for (var glyph = first; glyph <= last && glyph < _glyphs; glyph++)
            {
                Step(table);
                result[glyph] = value;
            }
        }

        return result;
    }

    private IEnumerable<ushort> Coverage(FontTable table)
    {
        var isList = table.U16(0) == 1;
        for (var i = 0; i < table.U16(2); i++)
        {
            var (first, last) = isList
                ? (table.U16(4 + (2 * i)), table.U16(4 + (2 * i)))
                : (table.U16(4 + (6 * i)), table.U16(6 + (6 * i)));
            for (int glyph = first; glyph <= last; glyph++)
            {
                Step(table);
                yield return (ushort)glyph;
            }
        }
    }

    private void ReadKern(FontTable table)
    {
        var at = 4;
        for (var i = 0; i < table.U16(2); i++)
        {
            var (length, coverage) = (table.U16(at + 2), table.U16(at + 4));

            // Horizontal, not minimum, not cross-stream, format 0.
            if ((coverage & 0xFF07) == 1)
            {
                for (var pair = 0; pair < table.U16(at + 6); pair++)
                {
                    Step(table);
                    var record = at + 14 + (6 * pair);
                    Add(table.U16(record), table.U16(record + 2), table.I16(record + 4));
                }
            }

            at += Math.Max((ushort)6, length);
        }
    }

    private void Add(ushort left, ushort right, short units)
    {
        if (left < _glyphs && right < _glyphs && left != 0)
        {
            _pairs.TryAdd(PairKerning.Key(left, right), Scale(units));
        }
    }

    private short Scale(int units) =>
        (short)Math.Clamp(Math.Round(units * 1000.0 / _unitsPerEm, MidpointRounding.AwayFromZero), short.MinValue, short.MaxValue);

    private void Step(FontTable table, int count = 1)
    {
        _stepsLeft -= count;
        if (_stepsLeft < 0)
        {
            throw table.Damaged();
        }
    }

    private static int ValueSize(int format) => 2 * int.PopCount(format & 0xFF);
}
