namespace DocGen.Data.Production;

/// <summary>
/// A made document. All of it but the state and what registration adds is written once; its data and files stand in rows of their own, so
/// that lists stay light.
/// </summary>
public sealed class StoredDocument
{
    public required string Id { get; init; }

    public required string KindId { get; init; }

    /// <summary>The kind's title at the time.</summary>
    public required string Title { get; init; }

    /// <summary>What it is made about: «school», «municipality», «programme», «document»; «file» when the data was given.</summary>
    public required string SubjectKind { get; init; }

    public string? SubjectId { get; init; }

    /// <summary>The school and the municipality whose people may see it.</summary>
    public string? SchoolId { get; init; }

    public string? MunicipalityId { get; init; }

    /// <summary>Changes by one step at a time: it is the row's concurrency token.</summary>
    public required DocumentState State { get; set; }

    /// <summary>Number of the kind's version (<see cref="TemplateVersion"/>).</summary>
    public required int TemplateVersion { get; init; }

    /// <summary>The day that «today» means in it.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>SHA-256 of the snapshot of the data, lower-case hex.</summary>
    public required string SnapshotHash { get; init; }

    /// <summary>Name for its files, without extension.</summary>
    public required string FileName { get; set; }

    /// <summary>Warnings and findings at the time.</summary>
    public IReadOnlyList<StoredProblem> Problems { get; init; } = [];

    public required string AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The version that this one replaces.</summary>
    public string? PrecedingId { get; init; }

    /// <summary>The batch and the place in it that it was made for; one document a place.</summary>
    public string? BatchId { get; init; }

    public int? BatchPosition { get; init; }

    /// <summary>Number as printed, and its date; null until registered.</summary>
    public string? Number { get; set; }

    public DateOnly? RegisteredOn { get; set; }
}
