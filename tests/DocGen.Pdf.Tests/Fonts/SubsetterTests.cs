using System.IO.Compression;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Fonts.Embedding;
using DocGen.Pdf.Tests.Conformance;

namespace DocGen.Pdf.Tests.Fonts;

public sealed class SubsetterTests
{
    private static readonly FontFace Face = FontCollection.Default.Find(FontCollection.Serif)!.Regular.Primary;

    [Fact]
    public void Cut_OfAFewGlyphs_KeepsTheirNumbersAndWidths()
    {
        var glyphs = Set("Жук 12");
        var program = new TrueTypeProgram(new Subsetter(Face.Outlines).Cut(glyphs));
        foreach (var glyph in glyphs.Ascending())
        {
            Assert.Equal(Face.AdvanceOf(glyph), program.Advance(glyph), 0.51);
            Assert.Equal(glyph == Face.GlyphOf(' '), program.IsEmpty(glyph));
        }

        Assert.True(program.IsEmpty(Face.GlyphOf('Щ')));
        Assert.Equal(glyphs.Last + 1, program.Glyphs);
    }

    [Fact]
    public void Cut_OfCompositeGlyphs_TakesTheirPartsAlong()
    {
        var glyphs = Set("ЁйÄ");
        var program = new TrueTypeProgram(new Subsetter(Face.Outlines).Cut(glyphs));
        var composites = glyphs.Ascending().Where(glyph => program.Contours(glyph) < 0).ToList();
        Assert.NotEmpty(composites);
        foreach (var part in composites.SelectMany(glyph => program.Parts(glyph)))
        {
            Assert.False(program.IsEmpty(part), $"part {part} is not in the subset");
        }
    }

    [Fact]
    public void Cut_OfAllGlyphs_IsReadByTheCheckersReader()
    {
        var all = new GlyphSet(Face.GlyphCount);
        for (var glyph = 0; glyph < Face.GlyphCount; glyph++)
        {
            all.Add((ushort)glyph);
        }

        var program = new TrueTypeProgram(new Subsetter(Face.Outlines).Cut(all));
        Assert.Equal(Face.GlyphCount, program.Glyphs);
        Assert.All(Enumerable.Range(0, program.Glyphs).SelectMany(glyph => program.Parts(glyph)), part => Assert.InRange(part, 0, program.Glyphs - 1));
    }

    [Fact]
    public void Subsets_OfTheSameSet_AreMadeOnceAndNamedByTheSet()
    {
        var (first, second) = (Face.Subsets.Get(Set("Школа")), Face.Subsets.Get(Set("алокШ")));
        Assert.Same(first, second);
        Assert.Matches("^[A-Z]{6}\\+LiberationSerif$", first.Name);
        Assert.NotEqual(first.Name, Face.Subsets.Get(Set("Школа!")).Name);
    }

    [Fact]
    public void Subsets_OfNearlyWholeAlphabets_AreShared()
    {
        var (first, second) = (Face.Subsets.Get(Set("съешь же ещё этих мягких французских булок")), Face.Subsets.Get(Set("съешь же ещё этих мягких французских булок да выпей чаю")));
        Assert.Same(first, second);
        Assert.NotSame(first, Face.Subsets.Get(Set("съешь же ещё этих мягких французских булок ≥")));
    }

    [Fact]
    public void ToUnicode_OfASubset_LeadsEveryGlyphBackToItsCharacter()
    {
        const string Text = "Приказ № 5 «О режиме» — AZaz≥";
        using var stream = new ZLibStream(new MemoryStream(Face.Subsets.Get(Set(Text)).ToUnicode), CompressionMode.Decompress);
        using var cmap = new MemoryStream();
        stream.CopyTo(cmap);
        var texts = new Reading.UnicodeMap(cmap.ToArray()).Texts;
        Assert.All(Text, c => Assert.Equal(c.ToString(), texts[Face.GlyphOf(c)]));
    }

    private static GlyphSet Set(string text)
    {
        var set = new GlyphSet(Face.GlyphCount);
        foreach (var c in text)
        {
            set.Add(Face.GlyphOf(c));
        }

        return set;
    }
}
