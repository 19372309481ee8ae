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

        for (var category = 0; category < plot.Categories; category++)
        {
            Numbers(sheet, plot, labels, category);
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

    /// <summary>The numbers of one category, from the highest point down: above its point where that is free, else below it.</summary>
    private static void Numbers(ChartSheet sheet, in PlotArea plot, ValueLabels labels, int category)
    {
        var points = new List<(decimal Value, double Y)>();
        foreach (var series in sheet.Chart.Series)
        {
            if (ChartData.Value(series, category) is { } value)
            {
                points.Add((value, plot.Y(value)));
            }
        }

        points.Sort((one, other) => one.Y.CompareTo(other.Y));
        var taken = double.MinValue;
        for (var index = 0; index < points.Count; index++)
        {
            var (value, y) = points[index];
            if (index > 0 && points[index - 1].Value == value)
            {
                continue;
            }

            var next = index + 1 < points.Count ? points[index + 1].Y : double.MaxValue;
            var below = y - Markers.Radius - labels.Height < taken && y + Markers.Radius + labels.Height < Math.Min(next - Markers.Radius, plot.Bottom + labels.Height);
            labels.Draw(ChartNumbers.Print(value), plot.Middle(category), below ? y + Markers.Radius : y - Markers.Radius, below);
            taken = below ? y + Markers.Radius + labels.Height : y + Markers.Radius;
        }
    }
}
