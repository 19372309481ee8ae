using DocGen.Documents.Model;

namespace DocGen.Documents.Tests.Samples;

/// <summary>Charts for tests.</summary>
internal static class SampleCharts
{
    public static Chart Grouped() => new(
        ChartKind.GroupedBar,
        ["2022/23", "2023/24", "2024/25"],
        [new ChartSeries("Математика", [54, 43.5m, 31]), new ChartSeries("Русский язык", [31, null, 24])])
    {
        Title = "Доля отметок «2»",
        Unit = "%",
        CategoryAxis = "Учебный год",
    };

    public static Chart Lines() => Grouped() with { Kind = ChartKind.Line };
}
