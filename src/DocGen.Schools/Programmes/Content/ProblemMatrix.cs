namespace DocGen.Schools.Programmes.Content;

/// <summary>Problems by area: outer environment, inner environment, quality of school processes.</summary>
public sealed record ProblemMatrix : Block
{
    public IReadOnlyList<ProblemArea> Areas { get; init; } = [];
}
