using System.Collections.Immutable;
using DocGen.Documents.Model;

namespace DocGen.Documents.Figures.Charts;

/// <summary>The numbers of a chart as a table: a row for each category, a column for each series.</summary>
internal static class ChartTable
{
    public static Table Of(Chart chart)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(Row([chart.CategoryAxis ?? string.Empty, .. chart.Series.Select((_, index) => Head(chart, index))], heading: true));
        for (var category = 0; category < chart.Categories.Length; category++)
        {
            rows.Add(Row([chart.Categories[category], .. chart.Series.Select(series => Value(series, category))], heading: false));
        }

        return new Table([.. Enumerable.Repeat(TableColumn.Auto, chart.Series.Length + 1)], rows.ToImmutable()) { Description = chart.Title };
    }

    private static string Head(Chart chart, int series) => chart.Series.Length == 1 && chart.Series[0].Name.Length == 0
        ? ChartData.ValueTitle(chart) ?? "Значение"
        : ChartData.NameOf(chart, series);

    private static string Value(ChartSeries series, int category) =>
        ChartData.Value(series, category) is { } value ? ChartNumbers.Print(value) : ChartNumbers.Missing;

    private static TableRow Row(IEnumerable<string> texts, bool heading) =>
        new([.. texts.Select(text => new TableCell([new Paragraph([new Text(text)])]) { Heading = heading })]) { Header = heading };
}
