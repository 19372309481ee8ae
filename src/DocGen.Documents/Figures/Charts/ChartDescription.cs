using System.Text;
using DocGen.Documents.Model;

namespace DocGen.Documents.Figures.Charts;

/// <summary>The alternative text of a chart: what its author wrote, or a sentence for each series with all its numbers.</summary>
internal static class ChartDescription
{
    /// <summary>Longest text that every format takes.</summary>
    private const int Longest = 15_000;

    private const string Cut = "… Остальные значения напечатаны на диаграмме.";

    public static string Of(Chart chart)
    {
        var text = string.IsNullOrWhiteSpace(chart.AlternativeText) ? Made(chart) : chart.AlternativeText;
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest), Cut);
    }

    private static string Made(Chart chart)
    {
        var text = new StringBuilder(chart.Kind == ChartKind.Line ? "График" : "Столбчатая диаграмма");
        if (!string.IsNullOrWhiteSpace(chart.Title))
        {
            text.Append(": ").Append(chart.Title.TrimEnd('.', ' '));
        }

        if (ChartData.ValueTitle(chart) is { } title)
        {
            text.Append(" (").Append(title).Append(')');
        }

        for (var index = 0; index < chart.Series.Length; index++)
        {
            var name = chart.Series.Length > 1 || chart.Series[index].Name.Length > 0 ? ChartData.NameOf(chart, index) : null;
            text.Append(". ").Append(name).Append(name is null ? string.Empty : ": ");
            text.AppendJoin("; ", chart.Categories.Select((category, at) => category + " — " + Value(chart.Series[index], at)));
        }

        return text.Append('.').ToString();
    }

    private static string Value(ChartSeries series, int category) =>
        ChartData.Value(series, category) is { } value ? ChartNumbers.Print(value) : ChartNumbers.Missing;
}
