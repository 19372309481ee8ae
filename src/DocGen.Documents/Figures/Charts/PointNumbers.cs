namespace DocGen.Documents.Figures.Charts;

/// <summary>
/// Places the numbers of one category of a line chart: each above its point where there is room. Points too near each other make a cluster, whose
/// numbers stand in order above it and below it, so that none lies on a point.
/// </summary>
internal static class PointNumbers
{
    public static void Draw(ChartSheet sheet, in PlotArea plot, ValueLabels labels, int category)
    {
        var values = sheet.Chart.Series.Select(series => ChartData.Value(series, category)).OfType<decimal>().Distinct().OrderDescending().ToArray();
        var first = 0;
        var ceiling = plot.Top - labels.Height;
        for (var next = 1; next <= values.Length; next++)
        {
            if (next < values.Length && plot.Y(values[next]) - plot.Y(values[next - 1]) < (2 * Markers.Radius) + labels.Height)
            {
                continue;
            }

            var floor = next < values.Length ? plot.Y(values[next]) - Markers.Radius - labels.Height : plot.Bottom;
            Cluster(plot, labels, values.AsSpan(first, next - first), plot.Middle(category), (ceiling, floor));
            ceiling = plot.Y(values[next - 1]) + Markers.Radius;
            first = next;
        }
    }

    private static void Cluster(in PlotArea plot, ValueLabels labels, ReadOnlySpan<decimal> values, double x, (double Ceiling, double Floor) room)
    {
        var top = plot.Y(values[0]) - Markers.Radius;
        var bottom = plot.Y(values[^1]) + Markers.Radius;
        var below = Below(values.Length, labels, top - room.Ceiling, room.Floor - bottom);
        var above = values.Length - below;
        for (var index = 0; index < values.Length; index++)
        {
            var isBelow = index >= above;
            var y = isBelow ? bottom + ((index - above) * labels.Pitch) : top - ((above - 1 - index) * labels.Pitch);
            labels.Draw(ChartNumbers.Print(values[index]), x, y, isBelow);
        }
    }

    /// <summary>How many of a cluster's numbers stand below it: one when there is room for it, more when there is none above.</summary>
    private static int Below(int count, ValueLabels labels, double roomAbove, double roomBelow)
    {
        var fitAbove = Fit(labels, roomAbove);
        var fitBelow = Fit(labels, roomBelow);
        var wanted = count == 1 ? 0 : 1;
        return Math.Min(Math.Max(wanted, count - fitAbove), Math.Max(fitBelow, count == 1 ? 0 : Math.Max(count - fitAbove, 0) / 2));
    }

    private static int Fit(ValueLabels labels, double room) =>
        room < labels.Height - 1 ? 0 : 1 + (int)((room - labels.Height + 1) / labels.Pitch);
}
