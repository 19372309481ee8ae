using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>One line of the roadmap grid: the heading of a group, or a measure with its depth among sub-rows.</summary>
/// <param name="Text">The measure, or the group's title.</param>
public sealed record RoadmapLine(bool IsGroup, int Depth, string? Text)
{
    /// <summary>Identity of a stored row; null for a new one and for groups.</summary>
    public string? Id { get; init; }

    public string? Number { get; init; }

    /// <summary>«Задача», «Направление» before a group's number.</summary>
    public string? Label { get; init; }

    /// <summary>The task that a group serves.</summary>
    public string? TaskId { get; init; }

    public string? Deadline { get; init; }

    public string? Responsible { get; init; }

    public string? Result { get; init; }

    public bool Done { get; init; }

    /// <summary>Cells of the roadmap's own columns, by their keys.</summary>
    public IReadOnlyDictionary<string, string> Cells { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The stored row, for what the grid shows beside its cells; null for groups and new rows.</summary>
    public RoadmapRow? Row { get; init; }

    public bool IsBlank => Text is null && Number is null && Deadline is null && Responsible is null && Result is null && Cells.Count == 0;
}
