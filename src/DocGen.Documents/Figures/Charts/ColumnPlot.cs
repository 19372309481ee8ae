namespace DocGen.Documents.Figures.Charts;

/// <summary>Columns of one or more series, side by side in their categories.</summary>
internal static class ColumnPlot
{
    /// <summary>Share of a category that its columns take.</summary>
    private const double Filled = 0.74;

    private const double WidestColumn = 56;

    public static void Draw(ChartSheet sheet, in PlotArea plot, ValueLabels labels)
    {
        var series = sheet.Chart.Series;
        var column = Column(plot.Band, series.Length);
        var gap = Gap(column, series.Length);
        for (var category = 0; category < plot.Categories; category++)
        {
            var left = plot.Middle(category) - (((column * series.Length) + (gap * (series.Length - 1))) / 2);
            for (var index = 0; index < series.Length; index++)
            {
                DrawOne(sheet, plot, labels, ChartData.Value(series[index], category), (left + ((column + gap) * index), column), sheet.LookOf(index));
            }
        }

        sheet.Add(FigurePath.Line(plot.Left, plot.Base, plot.Right, plot.Base) with { Stroke = "000000", Thickness = 0.75 });
    }

    /// <summary>Width that the number of one column may take.</summary>
    public static double Slot(double band, int series)
    {
        var column = Column(band, series);
        return series == 1 ? band - 2 : column + Gap(column, series);
    }

    private static double Column(double band, int series) => Math.Min(band * Filled / (series + (0.12 * (series - 1))), WidestColumn);

    private static double Gap(double column, int series) => series == 1 ? 0 : column * 0.12;

    private static void DrawOne(
        ChartSheet sheet, in PlotArea plot, ValueLabels labels, decimal? value, (double Left, double Width) column, SeriesLook look)
    {
        var middle = column.Left + (column.Width / 2);
        if (value is not { } number)
        {
            labels.Draw(ChartNumbers.MissingShort, middle, plot.Base, below: false, missing: true);
            return;
        }

        var end = plot.Y(number);
        if (number != 0)
        {
            sheet.Add(Hatching.Box(column.Left, Math.Min(end, plot.Base), column.Width, Math.Abs(end - plot.Base), look));
        }

        labels.Draw(ChartNumbers.Print(number), middle, end, below: number < 0);
    }
}
