namespace DocGen.Data.Model;

/// <summary>Who changed what and when. Written in the transaction of the change itself, never changed or deleted.</summary>
public sealed class AuditEntry
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Who { get; init; }

    public required AuditAction Action { get; init; }

    /// <summary>Table of the changed row («organizations»), or «import» for an accepted import as a whole.</summary>
    public required string Subject { get; init; }

    /// <summary>Key of the changed row, its parts joined by «/».</summary>
    public required string Key { get; init; }

    public required IReadOnlyList<FieldChange> Changes { get; init; }
}
