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
            var look = sheet.LookOf(index);
            sheet.Add(new FigurePath(Runs(sheet, plot, index)) { Stroke = look.Colour, Thickness = 1.5, Dash = look.Dash });
        }

        for (var category = 0; category < plot.Categories; category++)
        {
            PointNumbers.Draw(sheet, plot, labels, category);
        }

        for (var index = 0; index < series.Length; index++)
        {
            for (var category = 0; category < plot.Categories; category++)
            {
                if (ChartData.Value(series[index], category) is { } value)
                {
                    sheet.Add(Markers.At(plot.Middle(category), plot.Y(value), sheet.LookOf(index)));
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
}
