using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Fonts.Embedding;

/// <summary>
/// Subsets of one face that were made already, by glyph set. Documents of one kind use nearly the same characters, so a batch cuts and
/// compresses each font a few times, not once a document.
/// </summary>
internal sealed class SubsetCache(FontFace face)
{
    /// <summary>About 1 MB a face when full; a full cache starts anew.</summary>
    private const int Capacity = 64;

    private readonly Dictionary<GlyphSet, FontSubset> _made = [];
    private readonly Lock _gate = new();
    private readonly Alphabets _alphabets = new(face);

    public FontSubset Get(GlyphSet used)
    {
        var wanted = _alphabets.RoundUp(used);
        lock (_gate)
        {
            if (_made.TryGetValue(wanted, out var known))
            {
                return known;
            }
        }

        var subset = Make(wanted);
        lock (_gate)
        {
            if (_made.Count >= Capacity)
            {
                _made.Clear();
            }

            _made[wanted] = subset;
        }

        return subset;
    }

    private FontSubset Make(GlyphSet glyphs)
    {
        var name = $"{Tag(glyphs)}+{face.PostScriptName}";
        var program = new Subsetter(face.Outlines).Cut(glyphs);
        return new FontSubset(
            name,
            Flate.CompressForKeeping(program),
            program.Length,
            WidthArray.Of(face, glyphs),
            Flate.CompressForKeeping(ToUnicodeMap.Of(face, glyphs)));
    }

    /// <summary>Six capital letters that stand for the set (ISO 32000-1, 9.6.4).</summary>
    private static string Tag(GlyphSet glyphs) => string.Create(6, glyphs.Digest(), static (tag, digest) =>
    {
        for (var i = 0; i < tag.Length; i++)
        {
            tag[i] = (char)('A' + (int)(digest % 26));
            digest /= 26;
        }
    });
}
