namespace DocGen.Data.Model;

/// <summary>One row of a stored programme's roadmaps, for questions over many programmes. Written from the content only.</summary>
public sealed class StoredRoadmapRow
{
    public required string ProgrammeId { get; init; }

    /// <summary>Place among all rows of the programme in printed order, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The row's own identity, which outlives its moving about.</summary>
    public required string RowId { get; init; }

    /// <summary>JSON path in the programme.</summary>
    public required string Path { get; init; }

    public required int Depth { get; init; }

    public string? Number { get; init; }

    public required string Event { get; init; }

    public string? Responsible { get; init; }

    /// <summary>The term as typed.</summary>
    public string? Deadline { get; init; }

    public DateOnly? DueFrom { get; init; }

    public DateOnly? DueTo { get; init; }

    public required bool Done { get; init; }

    public DateOnly? DoneOn { get; init; }
}
