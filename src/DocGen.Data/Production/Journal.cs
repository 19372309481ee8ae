namespace DocGen.Data.Production;

/// <summary>A journal of registration: one organization, one journal, one year. Its row is the lock under which numbers are given.</summary>
public sealed class Journal
{
    /// <summary>Id of the school or the municipality that keeps it.</summary>
    public required string OwnerId { get; init; }

    /// <summary>Id of the journal in the manifests («orders»).</summary>
    public required string JournalId { get; init; }

    public required int Year { get; init; }

    public required string Title { get; init; }

    public required int LastNumber { get; set; }

    /// <summary>Date of the last number: the next one is not dated before it.</summary>
    public DateOnly? LastDate { get; set; }
}
