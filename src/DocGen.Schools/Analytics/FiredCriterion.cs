namespace DocGen.Schools.Analytics;

/// <summary>A criterion that put the school on the list.</summary>
/// <param name="Results">The low results it fired by, older year first.</param>
public sealed record FiredCriterion(ShnorCriterion Criterion, IReadOnlyList<ProcedureResult> Results);
