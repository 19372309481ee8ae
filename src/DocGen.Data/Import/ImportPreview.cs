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
    /// <summary>What the file was taken for, in Russian: the title of a form, a file of data, a document.</summary>
    public string Kind { get; init; } = "";

    public bool HasErrors => Problems.Any(problem => problem.Severity == FindingSeverity.Error);

    internal static ImportPreview Unreadable(string name, string digest, ImportException why) => new(Path.GetFileName(name), digest, [Problem(name, why)], null);

    internal static ImportProblem Problem(string name, ImportException why) =>
        new(FindingSeverity.Error, why.Code, new(Path.GetFileName(name)), why.Message, why.Hint);
}
