using System.Collections.Immutable;

namespace DocGen.Documents.Figures.Charts;

/// <summary>Lines through marked points; a value that is not there parts its line.</summary>
internal static class LinePlot
{
    public static void Draw(ChartSheet sheet, in PlotArea plot, ValueLabels labels)
    {
        var series = sheet.Chart.Series;
        for (var index = 0; index < series.Length; index++)
        {
            var look = SeriesLook.Of(index);
            sheet.Add(new FigurePath(Runs(sheet, plot, index)) { Stroke = look.Colour, Thickness = 1.5, Dash = look.Dash });
        }

        for (var category = 0; category < plot.Categories; category++)
        {
            Numbers(sheet, plot, labels, category);
        }

        for (var index = 0; index < series.Length; index++)
        {
            for (var category = 0; category < plot.Categories; category++)
            {
                if (ChartData.Value(series[index], category) is { } value)
                {
                    sheet.Add(Markers.At(plot.Middle(category), plot.Y(value), SeriesLook.Of(index)));
                }
            }
        }
    }

    private static ImmutableArray<ImmutableArray<FigurePoint>> Runs(ChartSheet sheet, in PlotArea plot, int series)
    {
        var runs = ImmutableArray.CreateBuilder<ImmutableArray<FigurePoint>>();
        var run = ImmutableArray.CreateBuilder<FigurePoint>();
        for (var category = 0; category < plot.Categories; category++)
        {
            if (ChartData.Value(sheet.Chart.Series[series], category) is { } value)
            {
                run.Add(new FigurePoint(plot.Middle(category), plot.Y(value)));
            }
            else if (run.Count > 0)
            {
                runs.Add(run.DrainToImmutable());
            }
        }

        if (run.Count > 0)
        {
            runs.Add(run.DrainToImmutable());
        }

        return [.. runs.Where(points => points.Length > 1)];
    }

    /// <summary>
    /// The numbers of one category: each above its point, pushed up where they would lie over one another; where that is so the lowest stands
    /// below its point.
    /// </summary>
    private static void Numbers(ChartSheet sheet, in PlotArea plot, ValueLabels labels, int category)
    {
        var values = sheet.Chart.Series.Select(series => ChartData.Value(series, category)).OfType<decimal>().Distinct().OrderDescending().ToList();
        var tops = new double[values.Count];
        var isCrowded = false;
        for (var index = values.Count - 1; index >= 0; index--)
        {
            tops[index] = plot.Y(values[index]) - Markers.Radius;
            isCrowded |= index + 1 < values.Count && tops[index] > tops[index + 1] - labels.Height;
        }

        var lowest = values.Count - 1;
        var below = isCrowded && tops[lowest] + (2 * Markers.Radius) + labels.Height < plot.Bottom;
        if (below)
        {
            labels.Draw(ChartNumbers.Print(values[lowest]), plot.Middle(category), tops[lowest] + (2 * Markers.Radius), below: true);
            lowest--;
        }

        for (var index = lowest; index >= 0; index--)
        {
            tops[index] = index < lowest ? Math.Min(tops[index], tops[index + 1] - labels.Height + 1.5) : tops[index];
            labels.Draw(ChartNumbers.Print(values[index]), plot.Middle(category), tops[index], below: false);
        }
    }
}
