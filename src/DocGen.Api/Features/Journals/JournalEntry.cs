using DocGen.Data.Production;

namespace DocGen.Api.Features.Journals;

/// <summary>A line of a journal: the number and the document under it.</summary>
public sealed record JournalEntry
{
    public required int Number { get; init; }

    /// <summary>Of a back-dated number; else empty.</summary>
    public required string Letter { get; init; }

    /// <summary>The number as printed.</summary>
    public required string Text { get; init; }

    public required DateOnly Date { get; init; }

    public required string DocumentId { get; init; }

    /// <summary>Title of the kind.</summary>
    public required string Title { get; init; }

    public required string FileName { get; init; }

    public string? SchoolId { get; init; }

    public required DocumentState State { get; init; }

    public required string Who { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null while the document is in force.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    public string? WithdrawnBy { get; init; }

    public string? WithdrawalReason { get; init; }
}
