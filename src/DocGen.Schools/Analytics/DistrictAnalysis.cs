namespace DocGen.Schools.Analytics;

/// <summary>All that the analytical note of a district tells.</summary>
/// <param name="Year">The year of the list; results of the year before it are ranked.</param>
public sealed record DistrictAnalysis(string MunicipalityId, int Year, DateOnly AsOf)
{
    /// <summary>Schools in ordinal order of ids.</summary>
    public required IReadOnlyList<DistrictRow> Schools { get; init; }

    public required IReadOnlyList<RankedSchool> Ranking { get; init; }

    public required ShnorMovement Movement { get; init; }

    /// <summary>Means of the district by procedure, for the year before the list.</summary>
    public required IReadOnlyList<DistrictMean> Means { get; init; }

    /// <summary>Means over all procedures, for the two years before the list; only years with results.</summary>
    public required IReadOnlyList<YearMean> Years { get; init; }

    public required IReadOnlyList<RiskSummary> Risks { get; init; }
}
