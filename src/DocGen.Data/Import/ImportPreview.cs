using DocGen.Data.Merging;
using DocGen.Schools.Findings;

namespace DocGen.Data.Import;

/// <summary>What a file holds and what accepting it would do. Nothing of it is written yet.</summary>
/// <param name="Source">Name of the file.</param>
/// <param name="Digest">SHA-256 of the file in lower-case hex.</param>
/// <param name="Problems">In the order of the file.</param>
/// <param name="Plan">Null when there are errors.</param>
public sealed record ImportPreview(string Source, string Digest, IReadOnlyList<ImportProblem> Problems, MergePlan? Plan)
{
    public bool HasErrors => Problems.Any(problem => problem.Severity == FindingSeverity.Error);
}
