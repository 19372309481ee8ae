using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests.Functions;

public sealed class RegexFunctionsTests
{
    private readonly TemplateContext _context = new();

    [Theory]
    [InlineData("класс 7б", @"(\d+)(\w)", null, "7б,7,б")]
    [InlineData("КЛАСС", "класс", "i", "КЛАСС")]
    [InlineData("КЛАСС", "класс", "q", "")]
    [InlineData("а\nб", "^б$", "m", "б")]
    [InlineData("а\nб", "а.б", "s", "а\nб")]
    [InlineData("аб", "а б # пробел не значит", "x", "аб")]
    [InlineData("б", "(а)?б", null, "б,")]
    public void Match_PatternAndOptions_GiveGroups(string text, string pattern, string? options, string expected) =>
        Assert.Equal(expected, string.Join(',', RegexFunctions.Match(_context, default, text, pattern, options)));

    [Fact]
    public void Matches_AllPlaces_EachWithItsGroups()
    {
        var matches = RegexFunctions.Matches(_context, default, "5а, 7б", @"(\d)(\w)");
        Assert.Equal(["5а,5,а", "7б,7,б"], matches.Select(m => string.Join(',', (ScriptArray)m!)));
        Assert.Empty(RegexFunctions.Matches(_context, default, "", "а"));
    }

    [Theory]
    [InlineData("Иванов Пётр", @"(\w+) (\w+)", "$2 $1", null, "Пётр Иванов")]
    [InlineData("аАа", "а", "", "i", "")]
    [InlineData("а", "б", "в", null, "а")]
    public void Replace_EveryMatch_IsReplaced(string text, string pattern, string by, string? options, string expected) =>
        Assert.Equal(expected, RegexFunctions.Replace(_context, default, text, pattern, by, options));

    [Theory]
    [InlineData("а; б,в", @"[;,]\s*", "а|б|в")]
    [InlineData("а1б", @"(\d)", "а|1|б")]
    [InlineData("", ",", "")]
    public void Split_Pattern_PartsText(string text, string pattern, string expected) =>
        Assert.Equal(expected, string.Join('|', RegexFunctions.Split(_context, default, text, pattern)));

    [Fact]
    public void Escape_AnyText_UnescapesAndMatchesItself()
    {
        const int Seed = 77;
        var random = new Random(Seed);
        for (var i = 0; i < 200; i++)
        {
            var text = RandomText.Next(random, 12) + "a";
            var escaped = RegexFunctions.Escape(default, text);
            Assert.True(string.Equals(text, RegexFunctions.Unescape(default, escaped), StringComparison.Ordinal), $"seed {Seed}: {text}");
            var match = RegexFunctions.Match(_context, default, text, escaped);
            Assert.True(Equals(text, match[0]), $"seed {Seed}: {text}");
        }
    }

    [Fact]
    public void Functions_NullTextOrPattern_IsError()
    {
        Assert.Throws<ScriptRuntimeException>(() => RegexFunctions.Match(_context, default, null, "а"));
        Assert.Throws<ScriptRuntimeException>(() => RegexFunctions.Matches(_context, default, "а", null));
        Assert.Throws<ScriptRuntimeException>(() => RegexFunctions.Replace(_context, default, "а", "а", null));
        Assert.Throws<ScriptRuntimeException>(() => RegexFunctions.Split(_context, default, null, "а"));
        Assert.Throws<ScriptRuntimeException>(() => RegexFunctions.Escape(default, null));
        Assert.Throws<ScriptRuntimeException>(() => RegexFunctions.Unescape(default, null));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[а")]
    [InlineData("*")]
    public void Match_PatternThatDoesNotParse_IsError(string pattern) =>
        Assert.Throws<ScriptRuntimeException>(() => RegexFunctions.Match(_context, default, "а", pattern));

    [Fact]
    public void Match_SearchLongerThanLimit_IsError()
    {
        var context = new TemplateContext { RegexTimeOut = TimeSpan.FromMilliseconds(20) };
        var text = new string('a', 60) + "!";
        var error = Assert.Throws<ScriptRuntimeException>(() => RegexFunctions.Match(context, default, text, "^(a|aa)+$"));
        Assert.Equal("SC1742", error.Code);
    }
}
