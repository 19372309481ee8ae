namespace DocGen.Pdf.Fonts.Reading;

/// <summary>From code points to glyphs: the «cmap» table (formats 4 and 12) spread into pages of 256, so that a look-up is two array reads.</summary>
internal sealed class CharacterMap
{
    private const int PageSize = 256;
    private static readonly ushort[] EmptyPage = new ushort[PageSize];

    private readonly ushort[][] _pages = new ushort[0x110000 / PageSize][];
    private readonly int _glyphs;

    public CharacterMap(FontTable table, int glyphs)
    {
        _glyphs = glyphs;
        Array.Fill(_pages, EmptyPage);
        var subtable = table.From(Choose(table));
        if (subtable.U16(0) == 12)
        {
            ReadGroups(subtable);
        }
        else
        {
            ReadSegments(subtable);
        }
    }

    /// <summary>The glyph of a code point, 0 when the face has none.</summary>
    public ushort this[int codePoint] =>
        (uint)codePoint < 0x110000 ? _pages[codePoint / PageSize][codePoint % PageSize] : (ushort)0;

    /// <summary>Every mapped code point with its glyph, ascending.</summary>
    public IEnumerable<(int CodePoint, ushort Glyph)> All()
    {
        for (var page = 0; page < _pages.Length; page++)
        {
            for (var i = 0; _pages[page] != EmptyPage && i < PageSize; i++)
            {
                if (_pages[page][i] != 0)
                {
                    yield return ((page * PageSize) + i, _pages[page][i]);
                }
            }
        }
    }

    /// <summary>The full Unicode subtable if there is one, else the one of the Basic Multilingual Plane.</summary>
    private static int Choose(FontTable table)
    {
        var (best, offset) = (0, 0);
        for (var i = 0; i < table.U16(2); i++)
        {
            var record = 4 + (8 * i);
            var at = table.Offset32(record + 4);
            var rank = (Platform: table.U16(record), Encoding: table.U16(record + 2), Format: table.From(at).U16(0)) switch
            {
                (3, 10, 12) => 4,
                (0, _, 12) => 3,
                (3, 1, 4) => 2,
                (0, _, 4) => 1,
                _ => 0,
            };
            if (rank > best)
            {
                (best, offset) = (rank, at);
            }
        }

        return best > 0 ? offset : throw new FontFormatException("в таблице «cmap» нет соответствия символам Юникода (форматы 4 и 12)");
    }

    private void ReadGroups(FontTable table)
    {
        var groups = table.Offset32(12);
        long previous = -1;
        for (var i = 0; i < groups; i++)
        {
            var group = 16 + (12 * i);
            long first = table.U32(group), last = table.U32(group + 4), glyph = table.U32(group + 8);

            if (last > 0x10FFFF)
            {
                throw table.Damaged();
            }

            // Groups ascend; where they overlap the first one counts, so that no table can ask for more steps than there are code points.
            for (var code = Math.Max(first, previous + 1); code <= last; code++)
            {
                Set((int)code, glyph + code - first);
            }

            previous = Math.Max(previous, last);
        }
    }

    private void ReadSegments(FontTable table)
    {
        var doubled = table.U16(6) & ~1;
        var (ends, starts, deltas, offsets) = (14, 16 + doubled, 16 + (2 * doubled), 16 + (3 * doubled));
        var previous = -1;
        for (var i = 0; i < doubled; i += 2)
        {
            int first = table.U16(starts + i), last = table.U16(ends + i), delta = table.U16(deltas + i), offset = table.U16(offsets + i);
            for (var code = Math.Max(first, previous + 1); code <= last && code != 0xFFFF; code++)
            {
                var glyph = offset == 0 ? code : table.U16(offsets + i + offset + (2 * (code - first)));
                Set(code, offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }

            previous = Math.Max(previous, last);
        }
    }

    private void Set(int codePoint, long glyph)
    {
        if (glyph <= 0 || glyph >= _glyphs)
        {
            return;
        }

        ref var page = ref _pages[codePoint / PageSize];
        if (page == EmptyPage)
        {
            page = new ushort[PageSize];
        }

        page[codePoint % PageSize] = (ushort)glyph;
    }
}
