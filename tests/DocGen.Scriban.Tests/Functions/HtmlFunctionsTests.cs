using System.Net;
using Scriban.Functions;

namespace Scriban.Tests.Functions;

public sealed class HtmlFunctionsTests
{
    private const int Seed = 1709;

    [Theory]
    [InlineData("<b>важно</b>", "важно")]
    [InlineData("<a title=\"a > b\">ссылка</a>", "ссылка")]
    [InlineData("до<!-- <b>нет</b> -->после", "допосле")]
    [InlineData("<STYLE>p { color: red }</style>текст", "текст")]
    [InlineData("<script>if (a < b) { c(); }</SCRIPT>текст", "текст")]
    [InlineData("<script>без конца", "без конца")]
    [InlineData("<!-- без конца", "<!-- без конца")]
    [InlineData("<p title='без конца>текст", "<p title='без конца>текст")]
    [InlineData("<p it's>текст", "текст")]
    [InlineData("<a b='>' c=\">\" d=>>текст", ">текст")]
    [InlineData("1 < 2", "1 < 2")]
    [InlineData("2 > 1", "2 > 1")]
    [InlineData("<>", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Strip_Tags_AreTaken(string? text, string expected) => Assert.Equal(expected, HtmlFunctions.Strip(text));

    [Theory]
    [InlineData("<")]
    [InlineData("<script")]
    [InlineData("<!--")]
    [InlineData("<=")]
    [InlineData("<='<' ")]
    [InlineData("=\"<=\"")]
    public void Strip_MuchUnclosedMarkup_TakesLinearTime(string piece)
    {
        // A quadratic search would need minutes here.
        var text = string.Concat(Enumerable.Repeat(piece, 300_000)) + "='";
        Assert.True(HtmlFunctions.Strip(text).Length <= text.Length);
    }

    [Fact]
    public void Strip_EscapedText_IsLeftAlone()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 300; i++)
        {
            var escaped = HtmlFunctions.Escape(RandomText.Next(random, 30));
            Assert.True(string.Equals(escaped, HtmlFunctions.Strip(escaped), StringComparison.Ordinal), $"seed {Seed}: {escaped}");
        }
    }

    [Fact]
    public void Escape_AnyText_ReadsBack()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 300; i++)
        {
            var text = RandomText.Next(random, 30);
            var back = WebUtility.HtmlDecode(HtmlFunctions.Escape(text));
            Assert.True(string.Equals(text, back, StringComparison.Ordinal), $"seed {Seed}: {text}");
        }
    }

    [Theory]
    [InlineData("5 < 6 & \"да\" 'нет'", "5 &lt; 6 &amp; &quot;да&quot; &#39;нет&#39;")]
    [InlineData("«ёж» № 1", "&#171;ёж&#187; № 1")]
    [InlineData("😀", "&#128512;")]
    [InlineData(null, "")]
    public void Escape_SpecialCharacters_BecomeReferences(string? text, string expected) =>
        Assert.Equal(expected, HtmlFunctions.Escape(text));

    [Theory]
    [InlineData("а\nб", "а<br />\nб")]
    [InlineData("а\r\nб", "а<br />\r\nб")]
    [InlineData("\n\n", "<br />\n<br />\n")]
    [InlineData("а\rб", "а<br />\rб")]
    [InlineData("а\n\rб", "а<br />\n<br />\rб")]
    [InlineData(null, "")]
    public void NewlineToBr_LineBreaks_GetTagBefore(string? text, string expected) =>
        Assert.Equal(expected, HtmlFunctions.NewlineToBr(text));

    [Theory]
    [InlineData("a b/ё", "a%20b%2F%D1%91")]
    [InlineData("-_.~", "-_.~")]
    [InlineData(null, "")]
    public void UrlEncode_Part_LeavesUnreservedOnly(string? text, string expected) => Assert.Equal(expected, HtmlFunctions.UrlEncode(text));

    [Fact]
    public void UrlEscape_AnyText_IsAsThePlatformsOwn()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 300; i++)
        {
            var text = RandomText.Next(random, 30);
#pragma warning disable SYSLIB0013
            Assert.True(string.Equals(Uri.EscapeUriString(text), HtmlFunctions.UrlEscape(text), StringComparison.Ordinal), $"seed {Seed}: {text}");
#pragma warning restore SYSLIB0013
        }
    }

    [Fact]
    public void UrlEncode_AnyText_ReadsBack()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 300; i++)
        {
            var text = RandomText.Next(random, 30);
            Assert.True(string.Equals(text, Uri.UnescapeDataString(HtmlFunctions.UrlEncode(text)), StringComparison.Ordinal), $"seed {Seed}: {text}");
        }
    }

    [Fact]
    public void UrlEscape_LoneSurrogate_BecomesReplacementCharacter() => Assert.Equal("a%EF%BF%BDb", HtmlFunctions.UrlEscape("a\ud800b"));
}
