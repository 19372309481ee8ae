using DocGen.Documents.Model;
using DocGen.Documents.Walk;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Walk;

public sealed class ListNumberingTests
{
    [Fact]
    public void CyrillicLetters_InOrder_LeaveOutWhatGostLeavesOut()
    {
        var letters = string.Concat(Enumerable.Range(1, CyrillicLetters.Count).Select(CyrillicLetters.Of));

        Assert.Equal("абвгдежиклмнпрстуфхцшщэюя", letters);
        Assert.Empty(letters.Intersect("ёзйочъыь"));
    }

    [Theory]
    [InlineData(25, "я")]
    [InlineData(26, "аа")]
    [InlineData(27, "аб")]
    [InlineData(50, "ая")]
    [InlineData(51, "ба")]
    public void CyrillicLetters_PastTheAlphabet_GoOnWithTwo(int number, string expected) => Assert.Equal(expected, CyrillicLetters.Of(number));

    [Theory]
    [InlineData(ListStyle.Dash, "– – 3.4.1 –")]
    [InlineData(ListStyle.Bullet, "• • 3.4.1 •")]
    [InlineData(ListStyle.Decimal, "1. 7. 3.4.1 8.")]
    [InlineData(ListStyle.DecimalParenthesis, "1) 7) 3.4.1 8)")]
    [InlineData(ListStyle.Outline, "2.1. 2.7. 3.4.1 2.8.")]
    [InlineData(ListStyle.CyrillicLetter, "а) ж) 3.4.1 и)")]
    [InlineData(ListStyle.UpperRoman, "I. VII. 3.4.1 VIII.")]
    [InlineData(ListStyle.None, "  3.4.1 ")]
    public void Markers_WithValueAndLiteral_CountOn(ListStyle style, string expected)
    {
        var list = new List(style, [Item("а"), Item("б") with { Value = 7 }, Item("в") with { Marker = "3.4.1" }, Item("г")]);
        var numbering = new ListNumbering(list, "2.");

        var markers = list.Items.Select(item => numbering.MarkerOf(item, numbering.Advance(item))).ToArray();

        Assert.Equal(expected, string.Join(' ', markers));
    }

    [Theory]
    [InlineData(4, "IV.")]
    [InlineData(1994, "MCMXCIV.")]
    public void Markers_Roman_AreWrittenByTheRules(int start, string expected)
    {
        var list = Items(ListStyle.UpperRoman, "а") with { Start = start };
        var numbering = new ListNumbering(list);

        Assert.Equal(expected, numbering.MarkerOf(list.Items[0], numbering.Advance(list.Items[0])));
    }
}
