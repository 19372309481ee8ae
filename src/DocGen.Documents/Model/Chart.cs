using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>A chart on a line of its own, centred. The same numbers become a native chart in DOCX, a drawing in PDF and HTML, a table in plain text.</summary>
/// <param name="Categories">Names along the lower axis: years, classes, subjects.</param>
/// <param name="Series">Rows of numbers, each with a value for every category.</param>
public sealed record Chart(ChartKind Kind, ImmutableArray<string> Categories, ImmutableArray<ChartSeries> Series) : Block
{
    /// <summary>Printed above the chart, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Unit of all values («%», «чел.»), or null.</summary>
    public string? Unit { get; init; }

    /// <summary>What the categories are («Учебный год»), or null.</summary>
    public string? CategoryAxis { get; init; }

    /// <summary>What the values are («Доля обучающихся»), or null.</summary>
    public string? ValueAxis { get; init; }

    public Length Width { get; init; } = Length.FromMillimetres(160);

    public Length Height { get; init; } = Length.FromMillimetres(80);

    /// <summary>What the chart shows, for those who do not see it; when null the writers make one that holds all numbers.</summary>
    public string? AlternativeText { get; init; }
}
