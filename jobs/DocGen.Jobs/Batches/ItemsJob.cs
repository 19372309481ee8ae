using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Jobs.Production;
using DocGen.Jobs.Templates;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Quartz;

namespace DocGen.Jobs.Batches;

/// <summary>
/// Makes the open items of one part of a batch, one after another. Re-entrant: what is ended stays, so it may run again after a death, and
/// even twice at once. Asked to stop, it hands back what it holds and the scheduler gives it to another.
/// </summary>
[RetryPolicy(20, "00:00:02", 2, MaxDelay = "00:02:00")]
internal sealed partial class ItemsJob(
    SchoolStore store, Transactions transactions, TemplateShelf shelf, ItemGroup group, ItemMaker maker, BatchSources shared, BatchEnd end, TimeProvider clock, ILogger<ItemsJob> logger) : IJob
{
    /// <summary>Tries of one item against passing faults; the pauses between them add up to a minute and a half.</summary>
    private const int Tries = 9;

    private static readonly TimeSpan WatchPause = TimeSpan.FromMilliseconds(500);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var part = BatchPart.Of(context.JobDetail.Key);
        using var scope = logger.BeginScope(new Dictionary<string, object>(StringComparer.Ordinal) { ["batch"] = part.BatchId });
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watch = WatchAsync(part.BatchId, cancelled);
        try
        {
            await MakeAsync(part, cancelled.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Stopped(logger, part.BatchId, part.From);
        }
        catch (OperationCanceledException)
        {
            await HandBackAsync(part);
            throw;
        }
        finally
        {
            await cancelled.CancelAsync();
            await watch;
        }

        await end.CloseAsync(part.BatchId, CancellationToken.None);
    }

    private async Task MakeAsync(BatchPart part, CancellationToken cancellation)
    {
        await using var context = store.Open("docgen worker");
        if (await context.Batches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == part.BatchId, cancellation) is not { State: BatchState.Running } batch)
        {
            return;
        }

        var items = await context.BatchItems.AsNoTracking()
            .Where(i => i.BatchId == part.BatchId && i.Position >= part.From && i.Position < part.To && (i.State == ItemState.Queued || i.State == ItemState.Running))
            .OrderBy(i => i.Position).ToListAsync(cancellation);
        var sources = new ItemSources(context, shared, batch, shelf);
        for (int done = 0, alone = 0; done < items.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            // Numbers lock the journals of their owners: together, two workers could wait for each other.
            if (alone == 0 && !batch.Register)
            {
                var together = await TogetherAsync(batch, items[done..], sources, cancellation);
                (done, alone) = (done + together, together == 0 ? ItemGroup.Most : 0);
                continue;
            }

            var next = done + 1 < items.Count ? items[done + 1] : null;
            await PatientlyAsync(batch, items[done], next?.Position, sources, cancellation);
            if (next is not null)
            {
                next.State = ItemState.Running;
            }

            (done, alone) = (done + 1, Math.Max(0, alone - 1));
        }
    }

    /// <returns>How many of the first items are ended; none when something stood in the way of one of them.</returns>
    private async Task<int> TogetherAsync(Batch batch, IReadOnlyList<BatchItem> open, ItemSources sources, CancellationToken cancellation)
    {
        try
        {
            return await group.MakeAsync(batch, open, sources, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Apart(logger, batch.Id, open[0].Position, fault.Message);
            return 0;
        }
    }

    private async Task PatientlyAsync(Batch batch, BatchItem item, int? next, ItemSources sources, CancellationToken cancellation)
    {
        for (; ; )
        {
            try
            {
                await maker.MakeAsync(batch, item, next, sources, cancellation);
                return;
            }
            catch (Exception fault) when (PassingFaults.Is(fault) && ++item.Attempts < Tries)
            {
                Passing(logger, batch.Id, item.Position, item.Attempts, fault.Message);
                await Task.Delay(PassingFaults.Pause(item.Attempts), clock, cancellation);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Where even this cannot be written, the exception leaves the job and the scheduler tries the part again.
                var passing = PassingFaults.Is(fault);
                Failed(logger, fault, batch.Id, item.Position);
                await maker.FailAsync(batch, item, Problems.Error(passing ? JobCodes.Unavailable : JobCodes.Internal, fault.Message.ReplaceLineEndings(" ")), next, cancellation);
                return;
            }
        }
    }

    /// <summary>Cancels the work of this process when the batch is cancelled, wherever that was asked.</summary>
    private async Task WatchAsync(string batchId, CancellationTokenSource work)
    {
        try
        {
            for (; ; )
            {
                await Task.Delay(WatchPause, clock, work.Token);
                await using var context = store.Open("docgen worker");
                if (await context.Batches.Where(b => b.Id == batchId).Select(b => b.State).SingleOrDefaultAsync(work.Token) == BatchState.Cancelled)
                {
                    await work.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception fault) when (PassingFaults.Is(fault))
        {
            // The items meet the same fault and wait it out; the part that comes after watches again.
        }
    }

    private async Task HandBackAsync(BatchPart part)
    {
        try
        {
            await transactions.RunAsync(
                "docgen worker",
                async (context, token) => (true, await context.BatchItems
                    .Where(i => i.BatchId == part.BatchId && i.Position >= part.From && i.Position < part.To && i.State == ItemState.Running)
                    .ExecuteUpdateAsync(s => s.SetProperty(i => i.State, ItemState.Queued), token)),
                CancellationToken.None,
                tries: 1);
        }
        catch (Exception fault) when (PassingFaults.Is(fault))
        {
            Passing(logger, part.BatchId, part.From, 0, fault.Message);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Batch {BatchId}: cancelled, part from {From} stops")]
    private static partial void Stopped(ILogger logger, string batchId, int from);

    [LoggerMessage(5, LogLevel.Information, "Batch {BatchId}: items from {Position} are made one by one: {Reason}")]
    private static partial void Apart(ILogger logger, string batchId, int position, string reason);

    [LoggerMessage(2, LogLevel.Warning, "Batch {BatchId}, item {Position}: passing fault, try {Attempt}: {Reason}")]
    private static partial void Passing(ILogger logger, string batchId, int position, int attempt, string reason);

    [LoggerMessage(3, LogLevel.Error, "Batch {BatchId}, item {Position} failed")]
    private static partial void Failed(ILogger logger, Exception fault, string batchId, int position);
}
