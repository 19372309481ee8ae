using DocGen.Data.Production;
using DocGen.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace DocGen.Jobs.Scheduling;

/// <summary>Keeps Quartz's triggers in step with the table of schedules, which is the truth.</summary>
internal sealed class ScheduleKeeper(SchoolStore store, TimeProvider clock)
{
    public async Task SyncAsync(IScheduler scheduler, CancellationToken cancellation)
    {
        await using var data = store.Open("docgen worker");
        foreach (var schedule in await data.Schedules.AsNoTracking().ToListAsync(cancellation))
        {
            var key = new JobKey(schedule.Id, RecurringJob.Group);
            var trigger = new TriggerKey(schedule.Id, RecurringJob.Group);
            var mark = $"{schedule.Cron}|{schedule.TimeZone}|{schedule.MakeUp}";
            var known = await scheduler.Exists(trigger, cancellation) ? (await scheduler.GetTrigger(trigger, cancellation))?.Description : null;
            if (schedule.Enabled && !string.Equals(known, mark, StringComparison.Ordinal))
            {
                await scheduler.DeleteJob(key, cancellation);
                await scheduler.ScheduleJob(JobBuilder.Create<RecurringJob>().WithIdentity(key).Build(), Trigger(schedule, trigger, key, mark), cancellationToken: cancellation);
            }
            else if (!schedule.Enabled && known is not null)
            {
                await scheduler.DeleteJob(key, cancellation);
            }
        }
    }

    /// <summary>A run missed while nothing worked is made once, at once, where the schedule says so; else it waits for the next time.</summary>
    private ITrigger Trigger(Schedule schedule, TriggerKey key, JobKey job, string mark) =>
        TriggerBuilder.Create(clock).WithIdentity(key.Name, key.Group).WithDescription(mark).ForJob(job)
            .WithSchedule(CronScheduleBuilder.Create(schedule.Cron).InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(schedule.TimeZone))
                .WithMisfireInstruction(schedule.MakeUp ? CronTriggerMisfireInstruction.FireAndProceed : CronTriggerMisfireInstruction.DoNothing))
            .Build();
}
