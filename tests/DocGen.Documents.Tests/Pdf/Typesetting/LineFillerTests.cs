using DocGen.Documents.Pdf.Typesetting;
using DocGen.Pdf.Fonts;

namespace DocGen.Documents.Tests.Pdf.Typesetting;

public sealed class LineFillerTests
{
    private static readonly Typeface Serif = Typefaces.Of(FontCollection.Default.Find(FontCollection.Serif)!).Regular;

    /// <summary>Liberation Serif: a digit is half an em, a space a quarter; at 10 points 5 and 2.5.</summary>
    [Theory]
    [InlineData("11 22 33", 40, "11 22 33")]
    [InlineData("11 22 33", 35, "11 22 33")]
    [InlineData("11 22 33", 34.9, "11 22/33")]
    [InlineData("11 22 33", 10, "11/22/33")]
    [InlineData("11\n22 33", 35, "11/22 33")]
    [InlineData("11 22\n", 35, "11 22")]
    [InlineData("111111", 12, "11/11/11")]
    [InlineData("1 111111 2", 12, "1/11/11/11/2")]
    [InlineData("11 \u00AD22", 35, "11 \u00AD22")]
    [InlineData("11\u00AD22", 14, "11\u00AD/22")]
    [InlineData("11\u00A022 33", 25, "11\u00A022/33")]
    [InlineData("11\u00A022\u00A033", 25, "11\u00A022/33")]
    [InlineData("1", 1, "1")]
    [InlineData("", 10, "")]
    public void Fill_Text_BreaksWhereTheLineIsFull(string text, double width, string expected)
    {
        var lines = Fill(text, width, 0);

        Assert.Equal(expected, string.Join('/', lines.Lines.ToArray().Select(line => text[line.Start..line.End])));
    }

    [Fact]
    public void Fill_FirstIndent_ShortensTheFirstLineOnly()
    {
        var text = Fill("11 22 33 44", 22.5, 10);

        Assert.Equal(["11", "22 33", "44"], text.Lines.ToArray().Select(line => "11 22 33 44"[line.Start..line.End]));
    }

    [Fact]
    public void Fill_JustifiableLine_CountsItsSpaces()
    {
        var line = Fill("1 2 3 44444444", 30, 0).Lines[0];

        Assert.Equal((2, 20f, LineEnd.Wrapped), (line.Spaces, line.Width, line.Ending));
    }

    /// <summary>A no-break space holds words together but is as wide as its neighbours.</summary>
    [Fact]
    public void Fill_JustifiableLine_CountsItsNoBreakSpaces()
    {
        var line = Fill("1\u00A02 3 44444444", 30, 0).Lines[0];

        Assert.Equal((2, 20f, LineEnd.Wrapped), (line.Spaces, line.Width, line.Ending));
    }

    [Fact]
    public void Fill_EndlessWord_LosesNothingAndKeepsPairsWhole()
    {
        const string Word = "𝔘𝔫𝔦e\u0301e\u0301👩‍🏫";
        for (var width = 1; width < 60; width++)
        {
            var lines = Fill(Word, width, 0).Lines.ToArray();

            Assert.Equal(Word, string.Concat(lines.Select(line => Word[line.Start..line.End])));
            Assert.DoesNotContain(lines, line => char.IsLowSurrogate(Word[line.Start]) || Word[line.Start] == '\u0301');
        }
    }

    private static TypesetText Fill(string text, double width, double indent)
    {
        var set = Set(text);
        LineFiller.Fill(set, width, indent);
        return set;
    }

    private static TypesetText Set(string text)
    {
        var set = new TypesetText();
        set.Append(text, new TextRun(0, Serif, 10, 0, false));
        set.FindBreaks(hyphenate: false);
        return set;
    }
}
