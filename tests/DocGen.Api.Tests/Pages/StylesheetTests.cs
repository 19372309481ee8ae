using System.Text.RegularExpressions;

namespace DocGen.Api.Tests.Pages;

/// <summary>The one stylesheet. Old browsers know no light-dark(), so the dark colours stand in two rules: for the system's wish and for the reader's.</summary>
public sealed partial class StylesheetTests
{
    [Fact]
    public void DarkTokens_OfTheSystemAndOfTheReader_AreTheSame()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Root, "src", "DocGen.Api", "wwwroot", "site.css"));
        var (system, reader) = (TokensOf(css, ":root:not([data-theme=\"light\"]) {"), TokensOf(css, ":root[data-theme=\"dark\"] {"));
        Assert.True(system.Count > 15, $"{system.Count} tokens");
        Assert.Equal(system, reader);
    }

    private static List<string> TokensOf(string css, string rule)
    {
        var start = css.IndexOf(rule, StringComparison.Ordinal);
        Assert.True(start >= 0, $"No rule «{rule}»");
        return [.. Token().Matches(css[start..css.IndexOf('}', start)]).Select(match => match.Value)];
    }

    [GeneratedRegex("--[a-z-]+: [^;]+;", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
