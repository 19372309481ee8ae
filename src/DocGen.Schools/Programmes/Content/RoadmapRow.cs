using DocGen.Schools.Periods;

namespace DocGen.Schools.Programmes.Content;

/// <summary>One measure of a roadmap.</summary>
/// <param name="Event">What is done.</param>
public sealed record RoadmapRow(string Event)
{
    /// <summary>Stable identity for orders, protocols and progress that refer to the row; null until the row is stored.</summary>
    public string? Id { get; init; }

    /// <summary>The number as typed («3.4.1»).</summary>
    public string? Number { get; init; }

    public FuzzyPeriod? Deadline { get; init; }

    public Responsible? Responsible { get; init; }

    public string? ExpectedResult { get; init; }

    /// <summary>Cells of columns without a place of their own, by <see cref="Column.Key"/>.</summary>
    public IReadOnlyDictionary<string, string> Cells { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Tasks the row serves, besides its group's; refer to <see cref="ProgrammeTask.Id"/>.</summary>
    public IReadOnlyList<string> TaskIds { get; init; } = [];

    /// <summary>The document that the row's result is; registering it can close the row.</summary>
    public Deliverable? Deliverable { get; init; }

    /// <summary>The row is done.</summary>
    public bool Done { get; init; }

    /// <summary>When it was done, where known.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>Sub-rows (3.4.1 under 3.4).</summary>
    public IReadOnlyList<RoadmapRow> Items { get; init; } = [];
}
