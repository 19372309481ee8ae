namespace DocGen.Data.Production;

/// <summary>One document of a batch. Its state and its document change in one transaction.</summary>
public sealed class BatchItem
{
    public required string BatchId { get; init; }

    /// <summary>From 0, in the order of the selection.</summary>
    public required int Position { get; init; }

    public required string SubjectKind { get; init; }

    public required string SubjectId { get; init; }

    public string? SchoolId { get; init; }

    /// <summary>The subject as people know it.</summary>
    public required string Name { get; init; }

    public required Readiness Readiness { get; init; }

    /// <summary>What preflight found.</summary>
    public IReadOnlyList<StoredProblem> Findings { get; init; } = [];

    public required ItemState State { get; set; }

    /// <summary>Tries that ended in a passing fault.</summary>
    public int Attempts { get; set; }

    public string? DocumentId { get; set; }

    /// <summary>Why it failed.</summary>
    public IReadOnlyList<StoredProblem> Problems { get; set; } = [];

    public DateTimeOffset? EndedAt { get; set; }
}
