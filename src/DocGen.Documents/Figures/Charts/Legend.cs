using System.Collections.Immutable;
using DocGen.Documents.Model;

namespace DocGen.Documents.Figures.Charts;

/// <summary>Names of the series with their looks, in rows at the foot of the chart.</summary>
internal static class Legend
{
    private const double KeyWidth = 22;
    private const double Space = 5;
    private const double Between = 16;

    /// <returns>Height it takes, points.</returns>
    public static double Draw(ChartSheet sheet)
    {
        if (!ChartData.HasLegend(sheet.Chart))
        {
            return 0;
        }

        var size = sheet.TextSize;
        var entries = sheet.Chart.Series
            .Select((_, index) => (Series: index, Lines: LabelLines.Of(ChartData.NameOf(sheet.Chart, index), sheet.Width - KeyWidth - Space, size, false, sheet.Measure)))
            .Select(entry => (entry.Series, entry.Lines, Width: KeyWidth + Space + entry.Lines.Max(line => sheet.Measure(line, size, false))))
            .ToList();
        var rows = Rows(entries, sheet.Width, entries.Count);
        var even = Rows(entries, sheet.Width, (entries.Count + rows.Count - 1) / rows.Count);
        rows = even.Count == rows.Count ? even : rows;
        var line = size * ChartSheet.LineHeight;
        var height = rows.Sum(row => row.Max(entry => entry.Lines.Length) * line) + Space;
        var y = sheet.Height - height + Space;
        foreach (var row in rows)
        {
            var x = Math.Max((sheet.Width - row.Sum(entry => entry.Width) - (Between * (row.Count - 1))) / 2, 0);
            foreach (var (series, lines, width) in row)
            {
                Key(sheet, sheet.LookOf(series), x, y, line);
                sheet.AddLines(lines, x + KeyWidth + Space, y, size, LabelAnchor.Start);
                x += width + Between;
            }

            y += row.Max(entry => entry.Lines.Length) * line;
        }

        return height;
    }

    private static List<List<(int Series, ImmutableArray<string> Lines, double Width)>> Rows(
        List<(int Series, ImmutableArray<string> Lines, double Width)> entries, double width, int most)
    {
        var rows = new List<List<(int, ImmutableArray<string>, double)>>();
        var used = double.MaxValue;
        foreach (var entry in entries)
        {
            if (used + Between + entry.Width > width || rows[^1].Count == most)
            {
                rows.Add([]);
                used = -Between;
            }

            rows[^1].Add(entry);
            used += Between + entry.Width;
        }

        return rows;
    }

    private static void Key(ChartSheet sheet, SeriesLook look, double x, double y, double line)
    {
        var middle = y + (line / 2);
        if (sheet.Chart.Kind == ChartKind.Line)
        {
            sheet.Add(FigurePath.Line(x, middle, x + KeyWidth, middle) with { Stroke = look.Colour, Thickness = 1.5, Dash = look.Dash });
            sheet.Add(Markers.At(x + (KeyWidth / 2), middle, look));
        }
        else
        {
            sheet.Add(Hatching.Box(x, middle - 4, KeyWidth, 8, look));
        }
    }
}
