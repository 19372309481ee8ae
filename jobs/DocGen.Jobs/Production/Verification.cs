using DocGen.Data.Production;

namespace DocGen.Jobs.Production;

/// <param name="Files">How many files were compared.</param>
/// <param name="Differences">In Russian; empty when everything is as it was.</param>
public sealed record Verification(StoredDocument Document, int Files, IReadOnlyList<string> Differences);
