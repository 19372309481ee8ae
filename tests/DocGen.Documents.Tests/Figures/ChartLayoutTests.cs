using DocGen.Documents.Figures;
using DocGen.Documents.Figures.Charts;
using DocGen.Documents.Measure;
using DocGen.Documents.Model;
using DocGen.Documents.Tests.Samples;

namespace DocGen.Documents.Tests.Figures;

public sealed class ChartLayoutTests
{
    [Theory]
    [InlineData(ChartKind.Bar, new double[] { 54, 43.5, 31 }, "0..60 by 20")]
    [InlineData(ChartKind.Bar, new double[] { 3, 1, 2 }, "0..3 by 1")]
    [InlineData(ChartKind.Bar, new double[] { 0, 0 }, "0..1 by 1")]
    [InlineData(ChartKind.Bar, new double[] { -7, 12 }, "-10..15 by 5")]
    [InlineData(ChartKind.Bar, new double[] { 990, 1010 }, "0..1500 by 500")]
    [InlineData(ChartKind.Line, new double[] { 3.4, 4.1 }, "3.4..4.2 by 0.2")]
    [InlineData(ChartKind.Line, new double[] { 10, 54 }, "0..60 by 20")]
    [InlineData(ChartKind.Line, new double[] { 5, 5 }, "0..6 by 2")]
    [InlineData(ChartKind.Bar, new double[] { 0.02, 0.05 }, "0..0.06 by 0.02")]
    public void Scale_OfValues_HasRoundSteps(ChartKind kind, double[] values, string expected)
    {
        var chart = new Chart(kind, [.. values.Select(_ => "к")], [new ChartSeries("р", [.. values.Select(value => (decimal?)value)])]);

        var scale = ValueScale.Of(chart, 190);

        Assert.Equal(expected, $"{ChartNumbers.Invariant(scale.Minimum)}..{ChartNumbers.Invariant(scale.Maximum)} by {ChartNumbers.Invariant(scale.Step)}");
    }

    [Theory]
    [InlineData(ChartKind.GroupedBar)]
    [InlineData(ChartKind.Line)]
    public void Drawing_OfAChart_HasAllItsWordsInsideItsBox(ChartKind kind)
    {
        var drawing = ChartLayout.Of(SampleCharts.Grouped() with { Kind = kind }, 450, 220, TextWidths.Points);

        var words = drawing.Shapes.OfType<FigureLabel>().Select(label => label.Text).ToList();
        Assert.Empty(WordList.Missing(["Доля отметок «2»", "%", "Учебный год", "2022/23", "2023/24", "2024/25", "Математика", "Русский язык", "54", "43,5", "31", "31", "24"], words));
        Assert.All(Points(drawing), point => Assert.True(point.X >= 0 && point.X <= 450 && point.Y >= 0 && point.Y <= 220, point.ToString()));
    }

    [Fact]
    public void Drawing_MissingValue_IsNoColumnButSaysSo()
    {
        var whole = Boxes(SampleCharts.Grouped() with { Series = [new ChartSeries("Математика", [54, 43.5m, 31]), new ChartSeries("Русский язык", [31, 5, 24])] });

        Assert.Equal(whole - 1, Boxes(SampleCharts.Grouped()));
        Assert.Contains("н/д", ChartLayout.Of(SampleCharts.Grouped(), 450, 220, TextWidths.Points).Shapes.OfType<FigureLabel>().Select(label => label.Text));

        static int Boxes(Chart chart) => ChartLayout.Of(chart, 450, 220, TextWidths.Points).Shapes.OfType<FigurePath>().Count(path => path.Closed && path.Stroke is not null);
    }

    [Fact]
    public void Drawing_MissingValue_PartsTheLine()
    {
        var chart = new Chart(ChartKind.Line, ["а", "б", "в", "г", "д"], [new ChartSeries(string.Empty, [1, 2, null, 3, 4])]);

        var line = ChartLayout.Of(chart, 450, 220, TextWidths.Points).Shapes.OfType<FigurePath>().First(path => path.Thickness == 1.5);

        Assert.Equal([2, 2], line.Runs.Select(run => run.Length));
    }

    [Theory]
    [MemberData(nameof(CloseLines))]
    public void Drawing_OfCloseLines_NumbersFollowTheValuesFromTopToBottom(int seed, int lines, double height)
    {
        var random = new Random(seed);
        var centre = random.Next(5, 95);
        var series = Enumerable.Range(0, lines)
            .Select(i => new ChartSeries($"Школа {i + 1}", [.. Enumerable.Range(0, 4).Select(_ => (decimal?)Math.Clamp(Math.Round(centre + ((decimal)random.NextDouble() * 30) - 15, 1), 0, 100))]));
        var chart = new Chart(ChartKind.Line, ["2021", "2022", "2023", "2024"], [.. series]);

        var drawing = ChartLayout.Of(chart, 450, height, TextWidths.Points);

        foreach (var column in Enumerable.Range(0, 4))
        {
            var told = chart.Series.Select(each => ChartNumbers.Print(each.Values[column]!.Value)).ToHashSet(StringComparer.Ordinal);
            var middle = drawing.Shapes.OfType<FigureLabel>().Single(label => label.Text == chart.Categories[column]).X;
            var labels = drawing.Shapes.OfType<FigureLabel>().Where(label => Math.Abs(label.X - middle) < 0.01 && told.Contains(label.Text)).OrderBy(label => label.Y).ToList();
            Assert.Equal(
                chart.Series.Select(each => each.Values[column]!.Value).Distinct().OrderDescending().Select(ChartNumbers.Print),
                labels.Select(label => label.Text));
            Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(pair.Second.Y - pair.First.Y >= pair.First.Size, $"seed {seed}: {pair.First.Text} and {pair.Second.Text} stand on each other"));
        }
    }

    public static TheoryData<int, int, double> CloseLines()
    {
        var cases = new TheoryData<int, int, double>();
        foreach (var seed in Enumerable.Range(1, 60))
        {
            cases.Add(seed, 2 + (seed % 5), seed % 2 == 0 ? 220 : 320);
        }

        return cases;
    }

    [Fact]
    public void Drawing_InATinyPlace_ShrinksAsAWhole()
    {
        var drawing = ChartLayout.Of(SampleCharts.Grouped(), 40, 20, TextWidths.Points);

        Assert.True(drawing.Width <= 40.001 && drawing.Height <= 20.001);
        Assert.All(Points(drawing), point => Assert.True(point.X <= 40.001 && point.Y <= 20.001));
    }

    private static IEnumerable<FigurePoint> Points(FigureDrawing drawing) => drawing.Shapes.SelectMany(shape => shape switch
    {
        FigurePath path => path.Runs.SelectMany(run => run),
        FigureLabel label => [new FigurePoint(label.X, label.Y)],
        _ => throw new ArgumentException("Unknown shape", nameof(drawing)),
    });
}
