using DocGen.Schools.Results;

namespace DocGen.Schools.Analytics;

/// <summary>A risk factor over a set of profiles.</summary>
public sealed record RiskSummary(string Factor)
{
    /// <summary>Schools whose profile names the factor with each level; factors without a level are in <see cref="LevelUnknown"/>.</summary>
    public required int High { get; init; }

    public required int Medium { get; init; }

    public required int Low { get; init; }

    public required int LevelUnknown { get; init; }

    /// <summary>Schools that work on the factor in their programmes.</summary>
    public required int Selected { get; init; }

    /// <summary>Factors by the number of schools at high, then medium level.</summary>
    public static IReadOnlyList<RiskSummary> Of(IEnumerable<RiskProfile> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        return
        [
            .. profiles.SelectMany(p => p.Factors)
                .GroupBy(f => f.Name.Trim(), StringComparer.OrdinalIgnoreCase)
                .Select(g => new RiskSummary(g.Key)
                {
                    High = g.Count(f => f.Level == RiskLevel.High),
                    Medium = g.Count(f => f.Level == RiskLevel.Medium),
                    Low = g.Count(f => f.Level == RiskLevel.Low),
                    LevelUnknown = g.Count(f => f.Level is null),
                    Selected = g.Count(f => f.Selected),
                })
                .OrderByDescending(s => s.High).ThenByDescending(s => s.Medium).ThenBy(s => s.Factor, StringComparer.Ordinal),
        ];
    }
}
