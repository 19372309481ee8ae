using System.Data.Common;
using DocGen.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace DocGen.Jobs.Batches;

/// <summary>
/// Has the planner look at once: here, where this process runs the scheduler, or in the processes that do, where they share a PostgreSQL
/// (<see cref="Scheduling.PlanListener"/>).
/// </summary>
public sealed class PlanBell(SchoolStore store, IServiceProvider services)
{
    internal const string Channel = "docgen_plan";

    /// <summary>Never fails: without it work only begins a little later.</summary>
    public async Task RingAsync(CancellationToken cancellation)
    {
        try
        {
            if (services.GetService<ISchedulerFactory>() is { } factory)
            {
                await (await factory.GetScheduler(cancellation)).TriggerJob(PlanJob.Key, cancellationToken: cancellation);
            }
            else if (store.Options.Kind == StoreKind.Postgres)
            {
                await using var context = store.Open("docgen");
                await context.Database.ExecuteSqlRawAsync($"NOTIFY {Channel}", cancellation);
            }
        }
        catch (Exception fault) when (fault is SchedulerException or DbException)
        {
            // Not started yet, or the store does not answer: the plan's own trigger comes.
        }
    }
}
