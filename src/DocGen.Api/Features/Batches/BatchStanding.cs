using DocGen.Data.Production;
using DocGen.Jobs.Batches;

namespace DocGen.Api.Features.Batches;

/// <summary>A batch with the counts of its items at one moment.</summary>
public sealed record BatchStanding(Batch Batch, BatchCounts Counts)
{
    public bool IsEnded => Batch.State is BatchState.Done or BatchState.Cancelled;

    /// <summary>Time until the end at the pace so far; null before anything was made and after the end.</summary>
    public TimeSpan? Left(DateTimeOffset now)
    {
        var made = Counts.Done + Counts.Failed;
        return IsEnded || made == 0 || Batch.StartedAt is not { } started ? null : (now - started) / made * (Counts.Queued + Counts.Running);
    }
}
