using System.Runtime.CompilerServices;
using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Jobs.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Batches;

/// <summary>Follows a batch: what its counts are now, and then each time that they have changed.</summary>
public sealed class BatchProgress(SchoolStore store, TimeProvider clock)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(300);

    /// <summary>Counts as they change, exact each time; ends after those of the end of the batch, at once when there is no such batch. Waits out passing faults.</summary>
    public async IAsyncEnumerable<BatchCounts> FollowAsync(string batchId, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        BatchCounts? told = null;
        for (; ; )
        {
            var (state, counts) = await LookAsync(batchId, cancellation);
            if (counts is not null && counts != told)
            {
                told = counts;
                yield return counts;
            }

            if (state is BatchState.Done or BatchState.Cancelled || (state is null && counts is not null))
            {
                yield break;
            }

            await Task.Delay(Look, clock, cancellation);
        }
    }

    /// <summary>Neither when the database did not answer; counts without a state when there is no such batch.</summary>
    private async Task<(BatchState? State, BatchCounts? Counts)> LookAsync(string batchId, CancellationToken cancellation)
    {
        try
        {
            // The state first: counts read after the end of a batch are those of its end.
            await using var context = store.Open("docgen progress");
            var state = await context.Batches.Where(b => b.Id == batchId).Select(b => (BatchState?)b.State).SingleOrDefaultAsync(cancellation);
            return (state, await BatchCounts.OfAsync(context, batchId, cancellation));
        }
        catch (Exception fault) when (PassingFaults.Is(fault))
        {
            return (null, null);
        }
    }
}
