using System.Globalization;

namespace DocGen.Documents.Docx.Charts;

/// <summary>Addresses in the workbook of a chart: categories in column A from row 2, a series in each column from B.</summary>
internal static class SheetRange
{
    public const string Sheet = "Данные";

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string Cell(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    public static string SeriesName(int series) => $"{Sheet}!${Letters(series + 1)}$1";

    public static string SeriesValues(int series, int categories) => Column(series + 1, categories);

    public static string Categories(int categories) => Column(0, categories);

    private static string Column(int column, int categories) =>
        string.Create(CultureInfo.InvariantCulture, $"{Sheet}!${Letters(column)}$2:${Letters(column)}${categories + 1}");

    private static string Letters(int column) =>
        (column < 26 ? string.Empty : Letters((column / 26) - 1)) + (char)('A' + (column % 26));
}
