namespace DocGen.Schools.Results;

/// <summary>The risk profile (рисковый профиль) of one school: what the «500+» diagnosis found.</summary>
public sealed record RiskProfile(string SchoolId, int Year)
{
    public IReadOnlyList<RiskFactor> Factors { get; init; } = [];

    public SourceReference? Source { get; init; }
}
