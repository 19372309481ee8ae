using DocGen.Api.Features.Lists;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Batches;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Batches;

/// <summary>Batches that the reader may see, and how far they are.</summary>
public sealed class BatchShelf(SchoolContext context)
{
    public Task<Listed<Batch>> PageAsync(Cursor cursor, CancellationToken cancellation = default) =>
        context.Batches.AsNoTracking().PageAsync(b => b.Id, cursor, descending: true, cancellation);

    public Task<Batch?> FindAsync(string id, CancellationToken cancellation = default) =>
        context.Batches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellation);

    /// <summary>Null when there is no such batch for this reader.</summary>
    public async Task<BatchStanding?> StandingAsync(string id, CancellationToken cancellation = default) =>
        await FindAsync(id, cancellation) is { } batch ? new(batch, await BatchCounts.OfAsync(context, id, cancellation)) : null;

    /// <summary>Items in the order of the selection.</summary>
    /// <param name="state">Null for all.</param>
    /// <param name="cursor">After: a position.</param>
    public Task<Listed<BatchItem>> ItemsAsync(string id, ItemState? state, Cursor cursor, CancellationToken cancellation = default) =>
        context.BatchItems.AsNoTracking().Where(i => i.BatchId == id && (state == null || i.State == state)).PageAsync(i => i.Position, cursor, cancellation: cancellation);
}
