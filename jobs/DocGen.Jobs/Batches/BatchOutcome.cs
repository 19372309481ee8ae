using DocGen.Data.Production;

namespace DocGen.Jobs.Batches;

/// <summary>A batch, or why there is none.</summary>
public sealed record BatchOutcome(Batch? Batch, IReadOnlyList<StoredProblem> Problems)
{
    /// <summary>How many items the batch has.</summary>
    public int Items { get; init; }
}
