using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>One row of numbers of a chart.</summary>
/// <param name="Name">What the numbers are, as the legend says it; empty for none.</param>
/// <param name="Values">A value for each category, under 10¹⁵ either way; null means that there are no data, which is never drawn as zero.</param>
public sealed record ChartSeries(string Name, ImmutableArray<decimal?> Values);
