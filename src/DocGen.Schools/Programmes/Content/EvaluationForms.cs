namespace DocGen.Schools.Programmes.Content;

/// <summary>Forms of evaluation, each with content of its own.</summary>
public sealed record EvaluationForms : Block
{
    public string? Lead { get; init; }

    public IReadOnlyList<EvaluationForm> Items { get; init; } = [];
}
