using DocGen.Data;
using DocGen.Data.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Batches;

/// <summary>Items of a batch by state, counted at one moment from the items themselves.</summary>
public sealed record BatchCounts(int Queued, int Running, int Done, int Failed, int Skipped, int Cancelled)
{
    public int Total => Queued + Running + Done + Failed + Skipped + Cancelled;

    public int Ended => Total - Queued - Running;

    public static async Task<BatchCounts> OfAsync(SchoolContext context, string batchId, CancellationToken cancellation = default)
    {
        var counts = await context.BatchItems.Where(i => i.BatchId == batchId).GroupBy(i => i.State).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return new(
            counts.GetValueOrDefault(ItemState.Queued), counts.GetValueOrDefault(ItemState.Running), counts.GetValueOrDefault(ItemState.Done),
            counts.GetValueOrDefault(ItemState.Failed), counts.GetValueOrDefault(ItemState.Skipped), counts.GetValueOrDefault(ItemState.Cancelled));
    }
}
