namespace DocGen.Schools.Analytics;

/// <summary>The district's mean over all procedures of a year beside the region's.</summary>
public sealed record YearMean(int Year, WeightedMean District, Figure RegionMean);
