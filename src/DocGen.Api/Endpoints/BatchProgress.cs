using DocGen.Api.Features.Batches;
using DocGen.Data.Production;
using DocGen.Jobs.Batches;

namespace DocGen.Api.Endpoints;

/// <param name="SecondsLeft">At the pace so far; null before anything was made and after the end.</param>
internal sealed record BatchProgress(Batch Batch, BatchCounts Counts, int? SecondsLeft)
{
    public static BatchProgress Of(BatchStanding standing, TimeProvider clock) =>
        new(standing.Batch, standing.Counts, standing.Left(clock.GetUtcNow()) is { } left ? (int)Math.Ceiling(left.TotalSeconds) : null);
}
