namespace DocGen.Schools.Programmes.Content;

/// <summary>The stages. Without items the block shows the programme's own stages.</summary>
public sealed record StageList : Block
{
    public IReadOnlyList<Stage> Items { get; init; } = [];
}
