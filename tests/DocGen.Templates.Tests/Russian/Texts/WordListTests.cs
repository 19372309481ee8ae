using DocGen.Templates.Russian.Texts;

namespace DocGen.Templates.Tests.Russian.Texts;

public sealed class WordListTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("а", "а")]
    [InlineData("а|б", "а и б")]
    [InlineData("а|б|в", "а, б и в")]
    [InlineData("а|| б |в", "а, б и в")]
    [InlineData("школы, лицеи|гимназии", "школы, лицеи; гимназии")]
    public void Join_Items_ReadsAsASentence(string items, string expected) =>
        Assert.Equal(expected, WordList.Join(items.Split('|')));

    [Fact]
    public void Join_AnotherConjunction_IsUsed() => Assert.Equal("а, б или в", WordList.Join(["а", "б", "в"], "или"));
}
