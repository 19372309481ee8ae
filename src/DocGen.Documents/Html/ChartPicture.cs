using DocGen.Documents.Figures.Charts;
using DocGen.Documents.Measure;
using DocGen.Documents.Model;

namespace DocGen.Documents.Html;

/// <summary>A chart by itself, drawn as in documents, for a page that shows data.</summary>
public static class ChartPicture
{
    /// <returns>An SVG element with the chart's numbers in words; null when there is nothing to draw.</returns>
    public static string? Svg(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        if (ChartData.IsEmpty(chart))
        {
            return null;
        }

        using var text = new StringWriter();
        var drawing = ChartLayout.Of(chart, chart.Width.Points, chart.Height.Points, TextWidths.Points);
        new SvgPainter(new HtmlOutput(text)).Write(drawing, chart.Title ?? "Диаграмма", ChartDescription.Of(chart));
        return text.ToString();
    }
}
