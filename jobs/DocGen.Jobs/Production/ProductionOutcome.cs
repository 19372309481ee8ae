using DocGen.Data.Production;

namespace DocGen.Jobs.Production;

/// <summary>What became of a request: a document, or why there is none.</summary>
/// <param name="Problems">Errors without a document; else what was found in it.</param>
public sealed record ProductionOutcome(StoredDocument? Document, IReadOnlyList<StoredProblem> Problems)
{
    public static ProductionOutcome Refused(IReadOnlyList<StoredProblem> problems) => new(null, problems);
}
