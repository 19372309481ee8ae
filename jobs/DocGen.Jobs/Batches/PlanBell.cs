using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace DocGen.Jobs.Batches;

/// <summary>Has the planner look at once, where this process runs the scheduler; elsewhere it looks by itself within seconds.</summary>
public sealed class PlanBell(IServiceProvider services)
{
    /// <summary>Never fails: without it work only begins a little later.</summary>
    public async Task RingAsync(CancellationToken cancellation)
    {
        if (services.GetService<ISchedulerFactory>() is not { } factory)
        {
            return;
        }

        try
        {
            await (await factory.GetScheduler(cancellation)).TriggerJob(PlanJob.Key, cancellationToken: cancellation);
        }
        catch (SchedulerException)
        {
            // Not started yet, or its store does not answer: the plan's own trigger comes.
        }
    }
}
