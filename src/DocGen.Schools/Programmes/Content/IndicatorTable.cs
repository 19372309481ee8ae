namespace DocGen.Schools.Programmes.Content;

/// <summary>The table of indicators. Without items the block shows the programme's own indicators.</summary>
public sealed record IndicatorTable : Block
{
    /// <summary>Columns in printed order; empty means the template's own set.</summary>
    public IReadOnlyList<Column> Columns { get; init; } = [];

    public bool HeaderShown { get; init; } = true;

    public IReadOnlyList<Indicator> Items { get; init; } = [];
}
