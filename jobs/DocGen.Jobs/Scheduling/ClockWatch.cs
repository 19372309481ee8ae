using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace DocGen.Jobs.Scheduling;

/// <summary>
/// Notices that the clock was moved back: triggers of what recurs every few seconds would wait until it has caught up, so they are set anew.
/// Parts of batches do not wait: they are due since long ago.
/// </summary>
internal sealed partial class ClockWatch(ISchedulerFactory factory, TimeProvider clock, ILogger<ClockWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    /// <summary>Smaller corrections are waited out.</summary>
    private static readonly TimeSpan Leap = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var before = (Wall: clock.GetUtcNow(), Ticks: clock.GetTimestamp()); !stoppingToken.IsCancellationRequested;)
        {
            await Task.Delay(Look, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var now = (Wall: clock.GetUtcNow(), Ticks: clock.GetTimestamp());
            var lost = clock.GetElapsedTime(before.Ticks, now.Ticks) - (now.Wall - before.Wall);
            if (lost < Leap || await TryResetAsync(lost, stoppingToken))
            {
                before = now;
            }
        }
    }

    private async Task<bool> TryResetAsync(TimeSpan lost, CancellationToken cancellation)
    {
        try
        {
            Moved(logger, lost);
            var scheduler = await factory.GetScheduler(cancellation);
            foreach (var trigger in SchedulerSetup.Recurring(clock))
            {
                await scheduler.RescheduleJob(trigger.Key, trigger, cancellation);
            }

            return true;
        }
        catch (SchedulerException)
        {
            return false;
        }
    }

    [LoggerMessage(30, LogLevel.Warning, "The clock was moved back by {Lost}: triggers are set anew")]
    private static partial void Moved(ILogger logger, TimeSpan lost);
}
