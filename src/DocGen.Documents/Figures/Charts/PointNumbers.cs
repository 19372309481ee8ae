namespace DocGen.Documents.Figures.Charts;

/// <summary>
/// Places the numbers of one category of a line chart: each above its point where there is room. Points too near each other make a cluster, whose
/// numbers stand in order above it and below it, so that none lies on a point; a cluster without room for its numbers takes the next one in. From top
/// to bottom the numbers always follow the values: that order is all that says whose each is.
/// </summary>
internal static class PointNumbers
{
    public static void Draw(ChartSheet sheet, in PlotArea plot, ValueLabels labels, int category)
    {
        var points = sheet.Chart.Series.Select(series => ChartData.Value(series, category)).OfType<decimal>().Distinct().OrderDescending().ToArray();
        var heights = new double[points.Length];
        for (var index = 0; index < points.Length; index++)
        {
            heights[index] = plot.Y(points[index]);
        }

        foreach (var (cluster, below) in Clusters(heights, (plot.Top, plot.Bottom), labels))
        {
            var values = points[cluster];
            var (top, bottom) = (heights[cluster][0] - Markers.Radius, heights[cluster][^1] + Markers.Radius);
            var above = values.Length - below;
            for (var index = 0; index < values.Length; index++)
            {
                var isBelow = index >= above;
                var y = isBelow ? bottom + ((index - above) * labels.Pitch) : top - ((above - 1 - index) * labels.Pitch);
                labels.Draw(ChartNumbers.Print(values[index]), plot.Middle(category), y, isBelow);
            }
        }
    }

    /// <param name="heights">Of the points, from the top.</param>
    /// <returns>From the top, with how many of each cluster's numbers stand below it.</returns>
    private static List<(Range Cluster, int Below)> Clusters(double[] heights, (double Top, double Bottom) plot, ValueLabels labels)
    {
        List<(int First, int End)> clusters = [];
        for (var index = 0; index < heights.Length; index++)
        {
            if (index > 0 && heights[index] - heights[index - 1] < (2 * Markers.Radius) + labels.Height)
            {
                clusters[^1] = (clusters[^1].First, index + 1);
            }
            else
            {
                clusters.Add((index, index + 1));
            }
        }

        for (; ; )
        {
            var (placed, full) = Place(heights, clusters, plot, labels);
            if (full < 0 || clusters.Count == 1)
            {
                return placed;
            }

            var upper = Math.Min(full, clusters.Count - 2);
            clusters[upper] = (clusters[upper].First, clusters[upper + 1].End);
            clusters.RemoveAt(upper + 1);
        }
    }

    /// <returns>The clusters as placed, and the first whose numbers have no room; -1 when all have.</returns>
    private static (List<(Range Cluster, int Below)> Placed, int Full) Place(
        double[] heights, List<(int First, int End)> clusters, (double Top, double Bottom) plot, ValueLabels labels)
    {
        List<(Range, int)> placed = [];
        var full = -1;
        var ceiling = plot.Top - labels.Height;
        for (var index = 0; index < clusters.Count; index++)
        {
            var (first, end) = clusters[index];
            var (top, bottom) = (heights[first] - Markers.Radius, heights[end - 1] + Markers.Radius);
            var floor = end < heights.Length ? heights[end] - Markers.Radius - labels.Height : plot.Bottom;
            var (fitAbove, fitBelow) = (Fit(labels, top - ceiling), Fit(labels, floor - bottom));
            var below = Below(end - first, fitAbove, fitBelow);
            full = full < 0 && (end - first - below > fitAbove || below > fitBelow) ? index : full;
            placed.Add((first..end, below));
            ceiling = below > 0 ? bottom + labels.Height + ((below - 1) * labels.Pitch) : bottom;
        }

        return (placed, full);
    }

    /// <summary>How many of a cluster's numbers stand below it: one when there is room for it, more when there is none above.</summary>
    private static int Below(int count, int fitAbove, int fitBelow)
    {
        var wanted = count == 1 ? 0 : 1;
        return Math.Min(Math.Max(wanted, count - fitAbove), Math.Max(fitBelow, count == 1 ? 0 : Math.Max(count - fitAbove, 0) / 2));
    }

    private static int Fit(ValueLabels labels, double room) =>
        room < labels.Height - 1 ? 0 : 1 + (int)((room - labels.Height + 1) / labels.Pitch);
}
