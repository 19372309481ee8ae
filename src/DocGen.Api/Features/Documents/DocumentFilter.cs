using DocGen.Data.Production;

namespace DocGen.Api.Features.Documents;

/// <summary>What a register shows; null and empty values narrow nothing.</summary>
public sealed record DocumentFilter
{
    public string? Kind { get; init; }

    public string? School { get; init; }

    /// <summary>Null for all but replaced ones.</summary>
    public DocumentState? State { get; init; }

    /// <summary>The number as printed, or whole parts of it: see <see cref="DocGen.Data.Search.NumberSearch"/>.</summary>
    public string? Number { get; init; }

    /// <summary>Words of titles, numbers and texts, in any form.</summary>
    public string? Text { get; init; }

    /// <summary>First and last day of registration.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Batch { get; init; }
}
