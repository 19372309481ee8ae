namespace DocGen.Schools.Programmes.Content;

/// <summary>A roadmap (дорожная карта, план мероприятий). Columns are data. Without groups the block shows the programme's own roadmap.</summary>
public sealed record Roadmap : Block
{
    public IReadOnlyList<Column> Columns { get; init; } = [];

    public bool HeaderShown { get; init; } = true;

    /// <summary>Rows under spanning rows; a flat roadmap is one group without a title.</summary>
    public IReadOnlyList<RoadmapGroup> Groups { get; init; } = [];
}
