using System.Text.Json;

namespace DocGen.Jobs.Batches;

/// <summary>A batch asked for.</summary>
public sealed record BatchRequest(string KindId, BatchSelection Selection, IReadOnlyList<string> Formats)
{
    /// <summary>Null for a new one; one that exists already is refused by the store.</summary>
    public string? Id { get; init; }

    public string? Title { get; init; }

    public DateOnly? AsOf { get; init; }

    public JsonElement? Form { get; init; }

    /// <summary>Give every document its number as it is made.</summary>
    public bool Register { get; init; }

    /// <summary>A person waits for it.</summary>
    public bool Interactive { get; init; }

    /// <summary>Begin at once; else the batch waits for <see cref="ChangeBatch.StartAsync"/>.</summary>
    public bool Start { get; init; } = true;

    public string? ScheduleId { get; init; }
}
