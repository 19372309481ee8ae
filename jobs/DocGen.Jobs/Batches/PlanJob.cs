using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Jobs.Metering;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace DocGen.Jobs.Batches;

/// <summary>
/// Every few seconds, once in the whole cluster: gives the scheduler a job for every part of a running batch that has open items and no
/// job, and ends batches that have none. So a batch goes on whatever died: what is open in the database is what remains to be done.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class PlanJob(SchoolStore store, BatchEnd end, Scheduling.ScheduleKeeper schedules, ProductionMetrics metrics, TimeProvider clock) : IJob
{
    public const string Batches = "batch";
    public const string Interactive = "interactive";

    /// <summary>Parts are due whatever the clock says and wherever it is moved; interactive ones before the others.</summary>
    private static readonly DateTimeOffset LongAgo = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static JobKey Key { get; } = new("plan", "docgen");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await schedules.SyncAsync(context.Scheduler, cancellationToken);
        await using var data = store.Open("docgen worker");
        metrics.Queue(await data.BatchItems.CountAsync(i => i.State == ItemState.Queued && data.Batches.Any(b => b.Id == i.BatchId && b.State == BatchState.Running), cancellationToken));
        var running = await data.Batches.AsNoTracking().Where(b => b.State == BatchState.Running).OrderBy(b => b.AskedAt)
            .Select(b => new { b.Id, b.Interactive }).ToListAsync(cancellationToken);
        var planned = running.Count == 0 ? [] : await context.Scheduler.GetJobKeys(GroupMatcher<JobKey>.GroupEquals(BatchPart.Group), cancellationToken);
        foreach (var batch in running)
        {
            var open = await data.BatchItems.Where(i => i.BatchId == batch.Id && (i.State == ItemState.Queued || i.State == ItemState.Running))
                .Select(i => i.Position / BatchPart.Size).Distinct().ToListAsync(cancellationToken);
            if (open.Count == 0)
            {
                await end.CloseAsync(batch.Id, cancellationToken);
            }

            await PlanAsync(context.Scheduler, [.. open.Order().Select(part => new BatchPart(batch.Id, part * BatchPart.Size, (part + 1) * BatchPart.Size)).Where(part => !planned.Contains(part.Key))], batch.Interactive, cancellationToken);
        }
    }

    private async Task PlanAsync(IScheduler scheduler, List<BatchPart> parts, bool interactive, CancellationToken cancellation)
    {
        var jobs = new Dictionary<IJobDetail, IReadOnlyCollection<ITrigger>>();
        foreach (var part in parts)
        {
            jobs[JobBuilder.Create<ItemsJob>().WithIdentity(part.Key).RequestRecovery(true).Build()] =
            [
                TriggerBuilder.Create(clock).WithIdentity(part.Key.Name, part.Key.Group).ForJob(part.Key)
                    .StartAt(interactive ? LongAgo : LongAgo.AddDays(1)).WithSchedule(SimpleScheduleBuilder.Create().WithMisfireInstruction(SimpleTriggerMisfireInstruction.IgnoreMisfires))
                    .WithExecutionGroup(interactive ? Interactive : Batches).Build(),
            ];
        }

        if (jobs.Count > 0)
        {
            await scheduler.ScheduleJobs(jobs, cancellationToken: cancellation);
        }
    }
}
