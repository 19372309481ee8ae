namespace DocGen.Schools.Results;

/// <param name="Name">As the profile names it («Низкий уровень оснащения школы»).</param>
public sealed record RiskFactor(string Name)
{
    public RiskLevel? Level { get; init; }

    /// <summary>The school works on this one in its programme.</summary>
    public bool Selected { get; init; }

    /// <summary>Share of pupils or teachers at risk, percent.</summary>
    public decimal? Percent { get; init; }
}
