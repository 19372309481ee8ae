using DocGen.Data.Production;
using DocGen.Jobs.Notifications;
using DocGen.Jobs.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Batches;

/// <summary>Ends a batch that has no open item, once, and leaves the news of it in the same transaction.</summary>
internal sealed class BatchEnd(Transactions transactions, Announcer announcer, TimeProvider clock)
{
    public Task<bool> CloseAsync(string batchId, CancellationToken cancellation) => transactions.RunAsync(
        "docgen worker",
        async (context, token) =>
        {
            var closed = await context.Batches
                .Where(b => b.Id == batchId && b.State == BatchState.Running
                    && !context.BatchItems.Any(i => i.BatchId == batchId && (i.State == ItemState.Queued || i.State == ItemState.Running)))
                .ExecuteUpdateAsync(s => s.SetProperty(b => b.State, BatchState.Done).SetProperty(b => b.EndedAt, clock.GetUtcNow()), token) > 0;
            if (closed)
            {
                await announcer.AddAsync(context, batchId, token);
                await context.SaveChangesAsync(token);
            }

            return (closed, closed);
        },
        cancellation);
}
