namespace DocGen.Schools.Programmes.Content;

public sealed record EvaluationForm(string Title)
{
    /// <summary>The number or marker as typed.</summary>
    public string? Marker { get; init; }

    public IReadOnlyList<Block> Blocks { get; init; } = [];
}
