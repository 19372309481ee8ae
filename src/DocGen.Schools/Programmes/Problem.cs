namespace DocGen.Schools.Programmes;

/// <summary>A problem that the programme starts from.</summary>
public sealed record Problem(string Text)
{
    public string? Area { get; init; }

    public string? RiskId { get; init; }
}
