namespace DocGen.Pdf.Fonts.Embedding;

/// <summary>
/// Rounds a glyph set up to whole alphabets once a good part of one is used. Two programmes of two schools differ in a rare letter; rounded
/// up, they share one cached subset. It costs a text at most the rare letters of an alphabet it uses anyway.
/// </summary>
internal sealed class Alphabets
{
    /// <summary>Inclusive ranges of characters that are used together.</summary>
    private static readonly (int First, int Last)[] Ranges =
    [
        ('0', '9'), ('а', 'я'), ('А', 'Я'), ('a', 'z'), ('A', 'Z'),
    ];

    /// <summary>Characters any official Russian text may hold; taken with the small Cyrillic letters.</summary>
    private const string WithSmallCyrillic = " .,:;!?()-–—«»№/%\"0123456789ёЁ\u00A0";

    private readonly ushort[][] _members;
    private readonly FontFace _face;

    public Alphabets(FontFace face)
    {
        _face = face;
        _members = [.. Ranges.Select(range => Glyphs(Enumerable.Range(range.First, range.Last - range.First + 1)
            .Concat(range.First == 'а' ? WithSmallCyrillic.Select(c => (int)c) : [])))];
    }

    public GlyphSet RoundUp(GlyphSet used)
    {
        var rounded = used.Copy();
        for (var i = 0; i < Ranges.Length; i++)
        {
            var (first, last) = Ranges[i];
            var met = Enumerable.Range(first, last - first + 1).Count(c => _face.GlyphOf(c) is var glyph && glyph != 0 && used.Contains(glyph));
            if (met * 2 < last - first + 1)
            {
                continue;
            }

            foreach (var glyph in _members[i])
            {
                rounded.Add(glyph);
            }
        }

        return rounded;
    }

    private ushort[] Glyphs(IEnumerable<int> characters) => [.. characters.Select(_face.GlyphOf).Where(glyph => glyph != 0)];
}
