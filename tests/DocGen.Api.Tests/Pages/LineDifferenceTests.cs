using DocGen.Api.Pages.Templates;

namespace DocGen.Api.Tests.Pages;

public sealed class LineDifferenceTests
{
    [Fact]
    public void SameTexts_HaveNoLines() => Assert.Empty(LineDifference.Of("а\nб", "а\r\nб"));

    [Theory]
    [InlineData("а\nб\nв", "а\nБ\nв", " а|-б|+Б| в")]
    [InlineData("а", "а\nб", " а|+б")]
    [InlineData("а\nб", "б", "-а| б")]
    [InlineData("", "а", "-|+а")]
    [InlineData("1\n2\n3\n4\n5\n6\nх", "1\n2\n3\n4\n5\n6\nу", "…| 4| 5| 6|-х|+у")]
    [InlineData("х\n1\n2\n3\n4\n5", "у\n1\n2\n3\n4\n5", "-х|+у| 1| 2| 3|…")]
    public void Difference_ShowsChangesWithTheirSurroundings(string before, string after, string shown) =>
        Assert.Equal(shown, string.Join('|', LineDifference.Of(before, after).Select(line => $"{line.Change}{line.Text}")));

    /// <summary>Whatever the texts, what is shown as kept and added gives the new one, and kept and removed the old one.</summary>
    [Fact]
    public void Difference_OfRandomTexts_HoldsBothTexts()
    {
        const int seed = 7;
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var (before, after) = (Text(random), Text(random));
            var lines = LineDifference.Of(before, after);
            foreach (var line in lines.Where(l => l.Change != '…'))
            {
                Assert.True(line.Change == '+' || before.Split('\n')[line.Old - 1] == line.Text, $"seed {seed}, round {round}");
                Assert.True(line.Change == '-' || after.Split('\n')[line.New - 1] == line.Text, $"seed {seed}, round {round}");
            }

            Assert.True(before.Split('\n').Length - lines.Count(l => l.Change == '-') == after.Split('\n').Length - lines.Count(l => l.Change == '+'), $"seed {seed}, round {round}");
        }
    }

    private static string Text(Random random) => string.Join('\n', Enumerable.Range(0, random.Next(1, 30)).Select(_ => random.Next(4)));
}
