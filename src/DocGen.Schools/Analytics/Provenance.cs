using DocGen.Schools.Results;

namespace DocGen.Schools.Analytics;

/// <summary>Where a figure comes from: the rule and the rows it was applied to.</summary>
public sealed record Provenance(AnalyticsRule Rule, IReadOnlyList<ExamResult> Rows);
