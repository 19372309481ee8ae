using DocGen.Pdf.Fonts;

namespace DocGen.Pdf.Tests.Fonts;

public sealed class FontFaceTests
{
    private static readonly FontFamily Serif = FontCollection.Default.Find(FontCollection.Serif)!;
    private static readonly FontFamily Sans = FontCollection.Default.Find(FontCollection.Sans)!;

    /// <summary>Liberation Serif has the widths of Times: the published metrics of Times-Roman, in thousandths.</summary>
    [Theory]
    [InlineData(' ', 250)]
    [InlineData('A', 722)]
    [InlineData('W', 944)]
    [InlineData('i', 278)]
    [InlineData('0', 500)]
    [InlineData('.', 250)]
    public void Advance_OfLiberationSerif_IsThatOfTimes(char character, int expected) =>
        Assert.Equal(expected, Serif.Regular.Primary.AdvanceOf(Serif.Regular.Primary.GlyphOf(character)));

    [Theory]
    [InlineData(' ', 278)]
    [InlineData('A', 667)]
    [InlineData('W', 944)]
    [InlineData('i', 222)]
    public void Advance_OfLiberationSans_IsThatOfHelvetica(char character, int expected) =>
        Assert.Equal(expected, Sans.Regular.Primary.AdvanceOf(Sans.Regular.Primary.GlyphOf(character)));

    [Fact]
    public void ShippedFaces_ReadTheirNamesAndStyles()
    {
        Assert.Equal(10, FontCollection.Default.Faces.Count);
        Assert.Equal(["Liberation Serif", "Liberation Sans", "DejaVu Sans"], FontCollection.Default.FamilyNames);
        Assert.Equal("LiberationSerif-BoldItalic", Serif.BoldItalic.Primary.PostScriptName);
        Assert.All(FontCollection.Default.Faces, face => Assert.Equal(2048, face.UnitsPerEm));
        foreach (var bold in (bool[])[false, true])
        {
            foreach (var italic in (bool[])[false, true])
            {
                var face = Serif[bold, italic].Primary;
                Assert.Equal((bold, italic), (face.IsBold, face.IsItalic));
            }
        }
    }

    [Fact]
    public void Metrics_OfLiberationSerif_AreThoseOfItsTables()
    {
        var metrics = Serif.Regular.Primary.Metrics;
        Assert.Equal((891, -216, 42), (metrics.Ascent, metrics.Descent, metrics.LineGap));
        Assert.Equal(0, metrics.ItalicAngle);
        Assert.True(Serif.Italic.Primary.Metrics.ItalicAngle < -10);
        Assert.InRange(metrics.CapHeight, 640, 670);
        Assert.InRange(metrics.UnderlinePosition, -120, -50);
    }

    /// <summary>What official Russian papers need: the alphabet, marks, and letters of the languages of Russia's peoples.</summary>
    [Theory]
    [InlineData("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя")]
    [InlineData("№§«»„“–—…‰≥≤±×÷°¹²³½€•√")]
    [InlineData("ӘәӨөҮүҖҗҢңҺһІіӦӧҒғҚқӤӥӸӹҪҫҠҡӐӑӖӗӲӳ")]
    public void Faces_OfBothFamilies_HaveTheCharactersOfRussia(string characters)
    {
        var lacking = from face in FontCollection.Default.Faces where face.FamilyName.StartsWith("Liberation", StringComparison.Ordinal) from c in characters where face.GlyphOf(c) == 0 select (face.PostScriptName, c);
        Assert.Empty(lacking);
    }

    [Fact]
    public void Kerning_OfAPair_MovesItTogetherAndCountsInTheMeasure()
    {
        var face = Serif.Regular.Primary;
        var (a, v) = (face.GlyphOf('A'), face.GlyphOf('V'));
        Assert.InRange(face.KerningOf(a, v), -140, -100);
        Assert.Equal(0, face.KerningOf(face.GlyphOf('н'), face.GlyphOf('н')));
        Assert.Equal(face.AdvanceOf(a) + face.AdvanceOf(v) + face.KerningOf(a, v), Serif.Regular.Measure("AV"));
        Assert.Equal(face.AdvanceOf(a) + face.AdvanceOf(v), new FontStack(face) { Kerning = false }.Measure("AV"));
    }

    [Theory]
    [InlineData("A V Т. У А 1 1 P, Г")]
    [InlineData("\u00A0Y A\u00A0")]
    public void Measure_OfWordsAndSpaces_AddsUpToTheLine(string line)
    {
        foreach (var face in FontCollection.Default.Faces)
        {
            var stack = new FontStack(face);
            var parts = line.Replace(" ", "| |", StringComparison.Ordinal).Replace("\u00A0", "|\u00A0|", StringComparison.Ordinal).Split('|');
            Assert.Equal(parts.Sum(part => stack.Measure(part)), stack.Measure(line));
        }
    }

    [Fact]
    public void Measure_OfInvisibleCharacters_IsNothing()
    {
        Assert.Equal(Serif.Regular.Measure("сло\u00ADво\u200B"), Serif.Regular.Measure("слово"));
        Assert.Equal(0, Serif.Regular.Measure("\u00AD\u200D\uFE0F\u2066"));
    }

    [Fact]
    public void Measure_Allocates_Nothing()
    {
        const string Text = "Программа развития определяет стратегические направления 😀 AVAT";
        Serif.Regular.Measure(Text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Serif.Regular.Measure(Text);
            Serif.Regular.CountFitting(Text, 9000);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void CountFitting_OfAnyWidth_IsTheLongestStartThatFits()
    {
        const string Text = "Приказ AV 😀 от 1 марта";
        for (var width = 0; width < 12000; width += 37)
        {
            var count = Serif.Regular.CountFitting(Text, width);
            Assert.False(count < Text.Length && char.IsLowSurrogate(Text[count]));
            Assert.True(count == 0 || Serif.Regular.Measure(Text.AsSpan(0, count)) <= width);
            var next = count < Text.Length && char.IsHighSurrogate(Text[count]) ? count + 2 : count + 1;
            Assert.True(count == Text.Length || Serif.Regular.Measure(Text.AsSpan(0, next)) > width);
        }
    }

    [Fact]
    public void Stack_WithoutACharacter_TakesItFromTheNextFace()
    {
        var sans = Sans.Regular.Primary;
        var onlyInSans = Enumerable.Range(0x20, 0xFFFF).First(c =>
            Serif.Regular.Primary.GlyphOf(c) == 0 && sans.GlyphOf(c) != 0 && !CodePointKind.IsPrivateUse(c) && !CodePointKind.IsInvisible(c));
        Assert.Equal(sans.AdvanceOf(sans.GlyphOf(onlyInSans)), Serif.Regular.Measure(char.ConvertFromUtf32(onlyInSans)));
        Assert.Equal(FontStack.BoxAdvance, Serif.Regular.Measure("漢"));
        Assert.All("₽☐☑✓", c => Assert.True(Serif.Bold.Find(c) >> 16 > 0, $"{c} is taken from no other face"));
    }

    [Fact]
    public void Folder_ThatDoesNotExist_IsAnErrorThatSaysSo()
    {
        var problem = Assert.Throws<FontFormatException>(() => FontCollection.FromFolder("/нет/такой"));
        Assert.Equal("Папка шрифтов /нет/такой не найдена: укажите существующую папку с файлами .ttf.", problem.Message);
    }

    [Fact]
    public void Folder_WithGoodAndBadFiles_GivesTheGoodOnesAndNamesTheBad()
    {
        var folder = Directory.CreateTempSubdirectory("docgen-fonts");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "a.ttf"), ShippedFont.Bytes("LiberationSans-Bold.ttf"));
            File.WriteAllBytes(Path.Combine(folder.FullName, "b.ttf"), "not a font"u8.ToArray());
            File.WriteAllBytes(Path.Combine(folder.FullName, "c.otf"), [.. "OTTO"u8, .. new byte[20]]);
            File.WriteAllText(Path.Combine(folder.FullName, "readme.txt"), "x");
            var collection = FontCollection.FromFolder(folder.FullName);
            Assert.Equal(11, collection.Faces.Count);
            Assert.Equal(
                ["Шрифт b.ttf: это не файл шрифта TrueType.", "Шрифт c.otf: шрифт OpenType с контурами CFF не поддерживается; возьмите вариант TrueType (.ttf)."],
                collection.Problems);
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
