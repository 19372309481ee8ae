using DocGen.Data.Production;
using DocGen.Jobs.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Batches;

/// <summary>What a person does to a batch: start it, cancel it, ask for its failed items again. False: it is not in a state for that.</summary>
public sealed class ChangeBatch(Transactions transactions, PlanBell bell, TimeProvider clock)
{
    public async Task<bool> StartAsync(string id, string who, CancellationToken cancellation = default) => await RungAsync(
        await transactions.RunAsync(who, async (context, token) => Both(await context.Batches.Where(b => b.Id == id && b.State == BatchState.Checked)
            .ExecuteUpdateAsync(s => s.SetProperty(b => b.State, BatchState.Running).SetProperty(b => b.StartedAt, clock.GetUtcNow()), token)), cancellation),
        cancellation);

    /// <summary>Ends what is open at once; what a worker makes at this moment is thrown away, what was done is kept.</summary>
    public Task<bool> CancelAsync(string id, string who, CancellationToken cancellation = default) => transactions.RunAsync(
        who,
        async (context, token) =>
        {
            var now = clock.GetUtcNow();
            var open = await context.Batches.Where(b => b.Id == id && (b.State == BatchState.Running || b.State == BatchState.Checked))
                .ExecuteUpdateAsync(s => s.SetProperty(b => b.State, BatchState.Cancelled).SetProperty(b => b.EndedAt, now), token);
            await context.BatchItems.Where(i => open > 0 && i.BatchId == id && (i.State == ItemState.Queued || i.State == ItemState.Running))
                .ExecuteUpdateAsync(s => s.SetProperty(i => i.State, ItemState.Cancelled).SetProperty(i => i.EndedAt, now), token);
            return Both(open);
        },
        cancellation);

    /// <summary>Queues the failed items, and those that a cancelled batch left, and no others. They are made of the data as it is now.</summary>
    public async Task<bool> RetryAsync(string id, string who, CancellationToken cancellation = default) => await RungAsync(await transactions.RunAsync(
        who,
        async (context, token) =>
        {
            var again = await context.BatchItems.Where(i => i.BatchId == id && (i.State == ItemState.Failed || i.State == ItemState.Cancelled))
                .ExecuteUpdateAsync(s => s.SetProperty(i => i.State, ItemState.Queued).SetProperty(i => i.EndedAt, (DateTimeOffset?)null).SetProperty(i => i.Attempts, 0), token);
            return Both(again == 0 ? 0 : await context.Batches.Where(b => b.Id == id && b.State != BatchState.Checked)
                .ExecuteUpdateAsync(s => s.SetProperty(b => b.State, BatchState.Running).SetProperty(b => b.StartedAt, clock.GetUtcNow()).SetProperty(b => b.EndedAt, (DateTimeOffset?)null), token));
        },
        cancellation), cancellation);

    private async Task<bool> RungAsync(bool changed, CancellationToken cancellation)
    {
        if (changed)
        {
            await bell.RingAsync(cancellation);
        }

        return changed;
    }

    private static (bool Keep, bool Value) Both(int rows) => (rows > 0, rows > 0);
}
