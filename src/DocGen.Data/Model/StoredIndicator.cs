namespace DocGen.Data.Model;

/// <summary>One indicator of a stored programme. Written from the content only.</summary>
public sealed class StoredIndicator
{
    public required string ProgrammeId { get; init; }

    /// <summary>Place among all indicators of the programme, from 0.</summary>
    public required int Position { get; init; }

    public string? Number { get; init; }

    public required string Name { get; init; }

    public string? Unit { get; init; }

    public decimal? Baseline { get; init; }

    public decimal? Target { get; init; }

    /// <summary>The last measured value.</summary>
    public decimal? Actual { get; init; }
}
