namespace DocGen.Schools.Programmes.Content;

/// <summary>Rows under one spanning row, mostly the rows of one task.</summary>
public sealed record RoadmapGroup
{
    public string? Number { get; init; }

    /// <summary>«Задача», «Направление» before the number, where printed.</summary>
    public string? Label { get; init; }

    public string? Title { get; init; }

    /// <summary>The task that all rows of the group serve; refers to <see cref="ProgrammeTask.Id"/>.</summary>
    public string? TaskId { get; init; }

    public IReadOnlyList<RoadmapRow> Items { get; init; } = [];
}
