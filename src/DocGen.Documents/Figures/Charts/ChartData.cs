using DocGen.Documents.Model;

namespace DocGen.Documents.Figures.Charts;

/// <summary>What writers ask of a chart's numbers.</summary>
internal static class ChartData
{
    /// <summary>Larger values are drawn as if they were this large.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    public static bool IsEmpty(Chart chart) => chart.Categories.IsEmpty || chart.Series.IsEmpty;

    /// <summary>The value of a category; a series that is too short has no data there.</summary>
    public static decimal? Value(ChartSeries series, int category) =>
        category < series.Values.Length && series.Values[category] is { } value ? Math.Clamp(value, -Largest, Largest) : null;

    /// <summary>All values that there are.</summary>
    public static IEnumerable<decimal> Values(Chart chart) =>
        chart.Series.SelectMany(series => Enumerable.Range(0, chart.Categories.Length).Select(category => Value(series, category))).OfType<decimal>();

    /// <summary>Title of the value axis with the unit: «Доля, %»; null for none.</summary>
    public static string? ValueTitle(Chart chart) => (chart.ValueAxis, chart.Unit) switch
    {
        ({ Length: > 0 } axis, { Length: > 0 } unit) => axis + ", " + unit,
        ({ Length: > 0 } axis, _) => axis,
        (_, { Length: > 0 } unit) => unit,
        _ => null,
    };

    /// <summary>Whether series are named beside the chart: a lone one that says what the title says is not.</summary>
    public static bool HasLegend(Chart chart) =>
        chart.Series.Length > 1 || (chart.Series is [{ Name.Length: > 0 } only] && !string.Equals(only.Name, chart.Title, StringComparison.Ordinal));

    /// <summary>Name of a series, which is never empty: what has none is counted.</summary>
    public static string NameOf(Chart chart, int series) => chart.Series[series].Name is { Length: > 0 } name
        ? name
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Ряд {series + 1}");
}
