namespace DocGen.Documents.Model;

/// <summary>Width of a column: fixed, a share of what fixed columns leave, or (neither given) by content.</summary>
public sealed record TableColumn
{
    public static TableColumn Auto { get; } = new();

    public Length? Fixed { get; init; }

    /// <summary>Positive weight among the relative columns (percentages are weights that sum to 100).</summary>
    public double? Relative { get; init; }
}
