namespace DocGen.Schools.Analytics;

/// <summary>The district's mean in one procedure beside the region's.</summary>
public sealed record DistrictMean(ProcedureKey Key, int Year, WeightedMean District, Figure RegionMean)
{
    /// <summary>The district's mean in the same procedure a year before.</summary>
    public required Figure YearBefore { get; init; }
}
