using System.Collections.Immutable;
using DocGen.Documents.Model;

namespace DocGen.Documents.Figures.Charts;

/// <summary>
/// The geometry of charts, shared by PDF and HTML: title, legend, axes with round steps, columns or lines with their values. A pure function of
/// the chart, its size and the widths of letters. Nothing is left out: what does not fit is broken into lines, turned, or set smaller.
/// </summary>
internal static class ChartLayout
{
    /// <summary>A chart smaller than this is laid out at this size and shrunk as a whole.</summary>
    private const double LeastWidth = 170;
    private const double LeastHeight = 110;

    private const double Space = 4;
    private const string GridColour = "D0D3D8";

    /// <param name="chart">A chart with categories and series.</param>
    /// <param name="width">Points.</param>
    /// <param name="height">Points.</param>
    /// <param name="measure">Widths of the face it will be drawn in.</param>
    /// <param name="theme">Colours of series; null for the usual ones.</param>
    public static FigureDrawing Of(Chart chart, double width, double height, TextMeasure measure, Theme? theme = null)
    {
        var sheet = new ChartSheet(chart, Math.Max(width, LeastWidth), Math.Max(height, LeastHeight), measure, theme);
        Draw(sheet);
        var drawing = sheet.Finish();
        var factor = Math.Min(width / sheet.Width, height / sheet.Height);
        return factor < 1 ? drawing.Scaled(factor) : drawing;
    }

    private static void Draw(ChartSheet sheet)
    {
        var chart = sheet.Chart;
        var size = sheet.TextSize;
        var top = Title(sheet) + ValueTitle(sheet, Title(sheet, dry: true));
        var bottom = sheet.Height - Legend.Draw(sheet);
        if (chart.CategoryAxis is { Length: > 0 } title)
        {
            var lines = LabelLines.Of(title, sheet.Width, size, false, sheet.Measure);
            bottom -= lines.Length * size * ChartSheet.LineHeight;
            sheet.AddLines(lines, sheet.Width / 2, bottom, size, LabelAnchor.Middle);
            bottom -= Space / 2;
        }

        var scale = ValueScale.Of(chart, sheet.Height);
        var left = Ticks(scale).Max(tick => sheet.Measure(ChartNumbers.Print(tick), size, false)) + (2 * Space);
        var right = sheet.Width - Space;
        var names = new CategoryLabels(sheet, (right - left) / chart.Categories.Length, (bottom - top) * 0.4);
        var values = new ValueLabels(sheet, (right - left) / chart.Categories.Length);
        bottom -= names.Height + Space + (scale.Minimum < 0 ? values.Height : 0);
        top += values.Height;
        var plot = new PlotArea(left, Math.Min(top, bottom - (sheet.Height * 0.2)), right, bottom, scale, chart.Categories.Length);
        Axes(sheet, plot);
        names.Draw(plot, bottom + Space + (scale.Minimum < 0 ? values.Height : 0));
        if (chart.Kind == ChartKind.Line)
        {
            LinePlot.Draw(sheet, plot, values);
        }
        else
        {
            ColumnPlot.Draw(sheet, plot, values);
        }
    }

    /// <returns>Height.</returns>
    private static double Title(ChartSheet sheet, bool dry = false)
    {
        if (string.IsNullOrWhiteSpace(sheet.Chart.Title))
        {
            return 0;
        }

        var size = sheet.TextSize + 1;
        var lines = LabelLines.Of(sheet.Chart.Title, sheet.Width, size, true, sheet.Measure);
        return (dry ? lines.Length * size * ChartSheet.LineHeight : sheet.AddLines(lines, sheet.Width / 2, 0, size, LabelAnchor.Middle, bold: true)) + Space;
    }

    /// <summary>Stands level above its axis, where it is read without turning the head.</summary>
    private static double ValueTitle(ChartSheet sheet, double top)
    {
        if (ChartData.ValueTitle(sheet.Chart) is not { } title)
        {
            return 0;
        }

        var lines = LabelLines.Of(title, sheet.Width, sheet.TextSize, false, sheet.Measure);
        return sheet.AddLines(lines, 0, top, sheet.TextSize, LabelAnchor.Start) + Space;
    }

    private static void Axes(ChartSheet sheet, in PlotArea plot)
    {
        var size = sheet.TextSize;
        var grid = ImmutableArray.CreateBuilder<ImmutableArray<FigurePoint>>();
        foreach (var tick in Ticks(plot.Scale))
        {
            var y = plot.Y(tick);
            grid.Add([new(plot.Left, y), new(plot.Right, y)]);
            sheet.Add(new FigureLabel(ChartNumbers.Print(tick), plot.Left - Space, y + (size * 0.33), size, LabelAnchor.End));
        }

        sheet.Add(new FigurePath(grid.ToImmutable()) { Stroke = GridColour });
        sheet.Add(FigurePath.Line(plot.Left, plot.Base, plot.Right, plot.Base) with { Stroke = "000000", Thickness = 0.75 });
    }

    private static IEnumerable<decimal> Ticks(ValueScale scale) => Enumerable.Range(0, scale.Steps + 1).Select(step => scale.Minimum + (step * scale.Step));
}
