using System.Diagnostics;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Metering;
using DocGen.Jobs.Production;
using DocGen.Jobs.Registering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DocGen.Jobs.Batches;

/// <summary>
/// Makes one item of a batch by itself. The document, its number and the item's end are written in one transaction, which goes through only when the
/// item is still open: whoever else makes the same item writes nothing.
/// </summary>
internal sealed class ItemMaker(
    Transactions transactions, ItemPress press, NumberGiver numbers, ProductionMetrics metrics, TimeProvider clock, ILogger<ItemMaker> logger)
{
    /// <param name="next">The item to be taken up in the same transaction; null for none.</param>
    public async Task MakeAsync(Batch batch, BatchItem item, int? next, ItemSources sources, CancellationToken cancellation)
    {
        var places = await sources.PlacesAsync([item], cancellation);
        var (_, draft, problems) = await press.MakeAsync(batch, item, places.GetValueOrDefault(item.SubjectId), sources, cancellation);
        var saving = Stopwatch.GetTimestamp();
        var failure = draft is null
            ? problems
            : await transactions.RunAsync(batch.AskedBy, (context, token) => StoreAsync(context, batch, item, draft, next, token), cancellation, tries: 1);
        if (failure.Count > 0)
        {
            await FailAsync(batch, item, failure, next, cancellation);
        }
        else
        {
            logger.ItemMade(batch.Id, item.Position, draft!.Id);
        }

        metrics.Phase("store", saving);
    }

    /// <summary>Ends an open item as failed.</summary>
    public async Task FailAsync(Batch batch, BatchItem item, IReadOnlyList<StoredProblem> problems, int? next, CancellationToken cancellation)
    {
        await transactions.RunAsync(
            batch.AskedBy,
            async (context, token) =>
            {
                var ended = await EndAsync(context, item, ItemState.Failed, null, problems, token);
                await TakeAsync(context, batch.Id, next, token);
                return (true, ended);
            },
            cancellation,
            tries: 1);
        metrics.Item(ItemState.Failed, problems.FirstOrDefault(p => p.IsError)?.Code);
    }

    private async Task<(bool Keep, IReadOnlyList<StoredProblem> Problems)> StoreAsync(
        SchoolContext context, Batch batch, BatchItem item, DocumentDraft draft, int? next, CancellationToken cancellation)
    {
        // First the item: its row is the lock, and a second worker finds it ended.
        if (!await EndAsync(context, item, ItemState.Done, draft.Id, [], cancellation))
        {
            return (false, []);
        }

        var document = draft.AddTo(context, batch.AskedBy, clock.GetUtcNow());
        if (batch.Register && document.State == DocumentState.Produced)
        {
            var refused = await numbers.GiveAsync(context, document, new(draft.Kind.Kind, draft.Snapshot.Data, batch.Formats.Split(',')), null, batch.AskedBy, cancellation);
            if (refused.Count > 0)
            {
                return (false, refused);
            }
        }

        await TakeAsync(context, batch.Id, next, cancellation);
        await context.SaveChangesAsync(cancellation);
        metrics.Item(ItemState.Done, null);
        return (true, []);
    }

    private async Task<bool> EndAsync(SchoolContext context, BatchItem item, ItemState state, string? document, IReadOnlyList<StoredProblem> problems, CancellationToken cancellation) =>
        await context.BatchItems
            .Where(i => i.BatchId == item.BatchId && i.Position == item.Position && (i.State == ItemState.Queued || i.State == ItemState.Running))
            .ExecuteUpdateAsync(
                s => s.SetProperty(i => i.State, state).SetProperty(i => i.DocumentId, document).SetProperty(i => i.Problems, problems)
                    .SetProperty(i => i.EndedAt, clock.GetUtcNow()).SetProperty(i => i.Attempts, item.Attempts),
                cancellation) > 0;

    private static Task TakeAsync(SchoolContext context, string batch, int? next, CancellationToken cancellation) => next is not { } position
        ? Task.CompletedTask
        : context.BatchItems.Where(i => i.BatchId == batch && i.Position == position && i.State == ItemState.Queued)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.State, ItemState.Running), cancellation);
}
