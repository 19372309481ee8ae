using DocGen.Pdf.Content;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Structure;
using DocGen.Pdf.Tests.Conformance;
using DocGen.Pdf.Tests.Reading;
using DocGen.Pdf.Tests.Samples;
using Xunit.Abstractions;

namespace DocGen.Pdf.Tests.Writing;

public sealed class TextTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Приказ AVATAR № 1 (\\) ≥ «ёлка»")]
    [InlineData("Әдәбият, Коми войтыр, Ӧ")]
    [InlineData("цена 5 ₽ ☐ да ☑ нет")]
    public void Text_OfKnownCharacters_IsReadBack(string text)
    {
        var (file, summary) = OnePage.Write((part, page) => part.Structure.Text(page, StructureType.Paragraph, text));
        Assert.Empty(summary.MissingCharacters);
        Assert.Empty(ConformanceCheck.Run(file));
        Assert.Equal(text, ReadBack(file));
    }

    /// <summary>The character stands in for the §; as a number, since half a surrogate pair cannot be written in an attribute.</summary>
    [Theory]
    [InlineData("при§вет", 0x6F22, "при漢вет")]
    [InlineData("§ и §", 0x1F600, "😀 и 😀")]
    [InlineData("частный §", 0xE000, "частный U+E000")]
    [InlineData("половина §!", 0xD800, "половина U+D800!")]
    [InlineData("ноль §", 1, "ноль U+0001")]
    public void Text_OfAnUnknownCharacter_HasBoxesThatReadAsIt(string pattern, int character, string expected)
    {
        var unknown = character is >= 0xD800 and <= 0xDFFF ? ((char)character).ToString() : char.ConvertFromUtf32(character);
        var text = pattern.Replace("§", unknown, StringComparison.Ordinal);
        var (file, summary) = OnePage.Write((part, page) => part.Structure.Text(page, StructureType.Paragraph, text, fonts: new FontStack(OnePage.Serif.Regular.Primary)));
        Assert.Empty(ConformanceCheck.Run(file));
        Assert.Equal(expected, ReadBack(file));
        Assert.Equal(new MissingCharacter(character, 0, pattern.Count(c => c == '§')), Assert.Single(summary.MissingCharacters));
    }

    [Fact]
    public void Text_WithInvisibleAndSpecialSpaces_ReadsAsPlainText()
    {
        var (file, summary) = OnePage.Write((part, page) => part.Structure.Text(page, StructureType.Paragraph, "сло\u00ADво\u200B и\u00A0т.\u202Fд.\tтире\u2011да"));
        Assert.Empty(summary.MissingCharacters);
        Assert.Equal("слово и т. д. тире-да", ReadBack(file).Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u2011', '-'));
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(14, 3.37)]
    [InlineData(10.5, -0.2)]
    public void Text_WithWordSpacing_EndsWhereItShould(double size, double spacing)
    {
        const string Text = "Программа AVATAR развития определяет цели и задачи школы № 7 на годы.";
        var returned = 0.0;
        var (file, _) = OnePage.Write((part, page) =>
        {
            page.Content.Begin(part.Structure.Add(StructureType.Paragraph));
            returned = page.Content.ShowText(OnePage.Serif.Regular, size, 50, 100, Text, spacing);
            page.Content.End();
        });
        var expected = (OnePage.Serif.Regular.Measure(Text) * size / 1000) + (spacing * Text.Count(c => c == ' '));
        var last = new TaggedDocument(file).Contents[0].Glyphs[^1];
        Assert.Equal(expected, returned, 0.01);
        Assert.Equal(50 + expected - (250 * size / 1000), last.X, 0.02);
        Assert.Equal(SampleDocument.Height - 100, last.Y, 0.011);
    }

    [Fact]
    public void Text_LongerThanAStringMayBe_IsWrittenInSeveral()
    {
        var text = new string('ж', 40_000);
        var (file, _) = OnePage.Write((part, page) => part.Structure.Text(page, StructureType.Paragraph, text));
        Assert.Empty(ConformanceCheck.Run(file));
        Assert.Equal(text, ReadBack(file));
    }

    [Theory]
    [InlineData(double.NaN, 10, 12)]
    [InlineData(10, double.PositiveInfinity, 12)]
    [InlineData(10, 1e9, 12)]
    [InlineData(10, 10, 0)]
    public void Text_AtAnImpossiblePlace_IsRefused(double x, double y, double size) => OnePage.Write((part, page) =>
    {
        page.Content.Begin(part.Structure.Add(StructureType.Paragraph));
        Assert.Throws<ArgumentOutOfRangeException>(() => page.Content.ShowText(OnePage.Serif.Regular, size, x, y, "x"));
        page.Content.End();
    });

    [Fact]
    public void Text_OfManyFacesAndSizes_StandsWhereItWasPut()
    {
        const int Seed = 31;
        output.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        var expected = new List<(double X, double Y, double Size)>();
        var (file, _) = OnePage.Write((part, page) =>
        {
            page.Content.Begin(part.Structure.Add(StructureType.Paragraph));
            for (var i = 0; i < 300; i++)
            {
                var (x, y, size) = (random.NextDouble() * 500, random.NextDouble() * 800, 6 + random.Next(20));
                var fonts = OnePage.Serif[random.Next(2) == 0, random.Next(2) == 0];
                page.Content.ShowText(fonts, size, x, y, "ж");
                expected.Add((x, SampleDocument.Height - y, size));
                if (random.Next(5) == 0)
                {
                    page.Content.Line(x, y, x + 10, y);
                }

                if (random.Next(7) == 0)
                {
                    page.Content.SaveAndClip(x, y, 100, 100);
                    page.Content.ShowText(fonts, 5, x, y, "ж");
                    expected.Add((x, SampleDocument.Height - y, 5));
                    page.Content.Restore();
                }
            }

            page.Content.End();
        });
        var glyphs = new TaggedDocument(file).Contents[0].Glyphs;
        Assert.Equal(expected.Count, glyphs.Count);
        Assert.All(expected.Zip(glyphs), pair =>
        {
            Assert.Equal(pair.First.X, pair.Second.X, 0.011);
            Assert.Equal(pair.First.Y, pair.Second.Y, 0.011);
            Assert.Equal(pair.First.Size, pair.Second.Size);
        });
    }

    [Fact]
    public void Text_Shown_AllocatesNothing()
    {
        using var writer = new PdfWriter(Stream.Null, SampleDocument.Information);
        long Drawn()
        {
            var page = writer.AddPage(SampleDocument.Width, SampleDocument.Height);
            page.Content.Begin(writer.Document.Structure.Add(StructureType.Paragraph));
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 500; i++)
            {
                page.Content.ShowText(OnePage.Serif[i % 2 == 0, false], 12, 50, 50 + i, "Программа AVATAR развития № 7 \\(да)", 1.5);
                page.Content.Line(0, i, 100.25, i);
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            page.Content.End();
            page.Close();
            return allocated;
        }

        // The first page makes the fonts known and fills the pool that buffers come from; a collection in between may empty it again.
        Drawn();
        Assert.InRange(Enumerable.Range(0, 5).Min(_ => Drawn()), 0, 300);
    }

    [Fact]
    public void Replacement_OfAHyphen_IsReadInsteadOfIt()
    {
        var (file, _) = OnePage.Write((part, page) =>
        {
            page.Content.Begin(part.Structure.Add(StructureType.Paragraph));
            var width = page.Content.ShowText(OnePage.Serif.Regular, 12, 50, 100, "образо");
            page.Content.BeginReplacement("\u00AD");
            page.Content.ShowText(OnePage.Serif.Regular, 12, 50 + width, 100, "-");
            page.Content.End();
            page.Content.ShowText(OnePage.Serif.Regular, 12, 50, 115, "вание");
            page.Content.End();
        });
        Assert.Empty(ConformanceCheck.Run(file));
        Assert.Equal("образо\u00ADвание", ReadBack(file));
    }

    [Fact]
    public void Text_OfRandomCharacters_IsNeverLost()
    {
        const int Seed = 41;
        output.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        for (var round = 0; round < 60; round++)
        {
            var runes = Enumerable.Range(0, 80).Select(_ => random.Next(4) switch
            {
                0 => random.Next(0x20, 0x7F),
                1 => random.Next(0x400, 0x460),
                2 => random.Next(0x2000, 0x2100),
                _ => random.Next(0x10000, 0x1FFFF),
            }).Where(c => !CodePointKind.IsInvisible(c)).ToList();
            var (file, _) = OnePage.Write((part, page) =>
            {
                var y = 50;
                foreach (var line in runes.Chunk(20))
                {
                    part.Structure.Text(page, StructureType.Paragraph, string.Concat(line.Select(char.ConvertFromUtf32)), y += 20, OnePage.Serif[round % 2 == 0, false]);
                }
            });
            Assert.Empty(ConformanceCheck.Run(file));
            var document = new TaggedDocument(file);
            var read = document.TextOf(document.Root).Replace("\n", string.Empty, StringComparison.Ordinal);
            Assert.Equal(string.Concat(runes.Select(Expected)), string.Concat(read.EnumerateRunes().Select(rune => Expected(rune.Value))));
        }
    }

    [Fact]
    public void Colors_AndLines_AreWrittenOnlyWhenTheyChange()
    {
        var (file, _) = OnePage.Write((part, page) =>
        {
            page.Content.BeginArtifact(ArtifactKind.Layout);
            for (var i = 0; i < 5; i++)
            {
                page.Content.SetStroke(new Color(255, 0, 0));
                page.Content.SetLine(0.5, 2);
                page.Content.Line(10, 10 + i, 50, 10 + i);
            }

            page.Content.End();
            part.Structure.Add(StructureType.Paragraph);
        });
        var reader = new PdfReader(file);
        var content = System.Text.Encoding.Latin1.GetString(reader.Decode((PdfStream)reader.Resolve(reader.Pages[0]["Contents"])!));
        Assert.Equal(2, content.Split("1 0 0 RG").Length);
        Assert.Equal(2, content.Split("[2]0 d").Length);
    }

    /// <summary>Characters that look alike share a glyph and are read back as the plain one: spaces, hyphens.</summary>
    private static string Expected(int codePoint) => codePoint switch
    {
        0x00A0 or 0x202F or (>= 0x2000 and <= 0x200A) => " ",
        0x2010 or 0x2011 => "-",
        _ when !CodePointKind.IsExchangeable(codePoint) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"U+{codePoint:X4}"),
        _ => char.ConvertFromUtf32(codePoint),
    };

    private static string ReadBack(byte[] file)
    {
        var document = new TaggedDocument(file);
        return document.TextOf(document.Root).Trim('\n');
    }
}
