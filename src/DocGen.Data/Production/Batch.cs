namespace DocGen.Data.Production;

/// <summary>Many documents of one kind asked for at once. Counts are those of its items: nothing is counted twice.</summary>
public sealed class Batch
{
    public required string Id { get; init; }

    public required string KindId { get; init; }

    public required string Title { get; init; }

    /// <summary>The row's concurrency token.</summary>
    public required BatchState State { get; set; }

    /// <summary>The municipality whose people may see it; null when it spans several.</summary>
    public string? MunicipalityId { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Names of formats, comma between («docx,pdf»).</summary>
    public required string Formats { get; init; }

    /// <summary>Values typed for all items, JSON keyed by path.</summary>
    public string? Form { get; init; }

    /// <summary>Whether each document is registered as it is made.</summary>
    public bool Register { get; init; }

    /// <summary>A person waits for it: it runs in the share of the workers that is kept for such work.</summary>
    public bool Interactive { get; init; }

    /// <summary>The schedule that asked for it.</summary>
    public string? ScheduleId { get; init; }

    public required string AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
}
