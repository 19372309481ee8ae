using System.Diagnostics;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Metering;
using DocGen.Jobs.Production;
using Microsoft.Extensions.Logging;

namespace DocGen.Jobs.Batches;

/// <summary>
/// Makes neighbouring items and stores them in one transaction: as many as are made in a quarter of a second, ten at the most. Either all of
/// them are stored or none; then each is made by itself (<see cref="ItemMaker"/>), which says exactly whose fault it is.
/// </summary>
internal sealed class ItemGroup(Transactions transactions, ItemPress press, ProductionMetrics metrics, TimeProvider clock, ILogger<ItemGroup> logger)
{
    public const int Most = 10;

    /// <summary>So long a document that is made may wait for its neighbours.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <param name="open">Open items in their order; the first of them are made.</param>
    /// <returns>How many of them are ended.</returns>
    public async Task<int> MakeAsync(Batch batch, IReadOnlyList<BatchItem> open, ItemSources sources, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var coming = open.Take(Most).ToList();
        var places = await sources.PlacesAsync(coming, cancellation);
        List<MadeItem> made = [];
        do
        {
            cancellation.ThrowIfCancellationRequested();
            var item = coming[made.Count];
            made.Add(await press.MakeAsync(batch, item, places.GetValueOrDefault(item.SubjectId), sources, cancellation));
        }
        while (made.Count < coming.Count && Stopwatch.GetElapsedTime(started) < Patience);

        var next = made.Count < open.Count ? open[made.Count] : null;
        var saving = Stopwatch.GetTimestamp();
        await transactions.RunAsync(batch.AskedBy, (context, token) => StoreAsync(context, batch, made, next, token), cancellation, tries: 1);
        metrics.Phase("store", saving, made.Count);
        made.ForEach(item => Tell(batch, item));
        return made.Count;
    }

    private async Task<(bool Keep, bool Value)> StoreAsync(SchoolContext context, Batch batch, List<MadeItem> made, BatchItem? next, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var (item, draft, problems) in made)
        {
            // The state is the token: an item that somebody else ended, or cancelled, refuses the whole group.
            context.BatchItems.Attach(item);
            (item.State, item.DocumentId, item.Problems, item.EndedAt) = (draft is null ? ItemState.Failed : ItemState.Done, draft?.Id, problems, now);
            draft?.AddTo(context, batch.AskedBy, now);
        }

        if (next is not null)
        {
            context.BatchItems.Attach(next);
            next.State = ItemState.Running;
        }

        await context.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellation);
        return (true, true);
    }

    private void Tell(Batch batch, MadeItem made)
    {
        metrics.Item(made.Item.State, made.Problems.FirstOrDefault(p => p.IsError)?.Code);
        if (made.Draft is { } draft)
        {
            logger.ItemMade(batch.Id, made.Item.Position, draft.Id);
        }
    }
}
