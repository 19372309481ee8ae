using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Tests.Stores;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace DocGen.Jobs.Tests.Scheduling;

/// <summary>Recurring production: at six in the morning of each month's first day, by the clock of Vladivostok (UTC+10).</summary>
[Collection(JobStoreCollection.Name)]
public sealed class ScheduleTests(StoreFixture stores)
{
    private static readonly DateTimeOffset Evening = new(2026, 5, 31, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Run = new(2026, 5, 31, 20, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset NextRun = new(2026, 6, 30, 20, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(StoreKind.Sqlite, true)]
    [InlineData(StoreKind.Sqlite, false)]
    [InlineData(StoreKind.Postgres, true)]
    [InlineData(StoreKind.Postgres, false)]
    public async Task Run_MissedWhileNothingWorked_IsMadeUpOnceOrLeftOut(StoreKind kind, bool makeUp)
    {
        var shop = await Workshop.CreateAsync(stores, kind);
        await using var context = shop.Store.Open("test");
        context.Schedules.Add(Monthly(makeUp));
        await context.SaveChangesAsync();
        await using (var before = await shop.StartAsync(new MovedClock(Evening)))
        {
            Assert.Equal(Run, await NextAsync(before));
        }

        // Two runs were missed, in June and in July; one is made up for.
        await using var after = await shop.StartAsync(new MovedClock(NextRun.AddHours(3)));
        await UntilAsync(async () => await NextAsync(after) == new DateTimeOffset(2026, 7, 31, 20, 0, 0, TimeSpan.Zero));
        if (makeUp)
        {
            await UntilAsync(async () => await context.Batches.AnyAsync(b => b.State == BatchState.Done));
            var batch = await context.Batches.AsNoTracking().SingleAsync();
            Assert.Equal(("monthly", "расписание «Записки»"), (batch.ScheduleId, batch.AskedBy));
            Assert.Equal(3, await context.Documents.CountAsync(d => d.BatchId == batch.Id));
        }
        else
        {
            Assert.Equal(0, await context.Batches.CountAsync());
        }
    }

    [Fact]
    public async Task Run_AtItsTime_AsksForOneBatchOfThatDay()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite);
        await using var context = shop.Store.Open("test");
        context.Schedules.Add(Monthly(makeUp: true));
        await context.SaveChangesAsync();
        await using var host = await shop.StartAsync(new MovedClock(Run.AddSeconds(-4)));
        await UntilAsync(async () => await context.Batches.AnyAsync());
        var batch = await context.Batches.AsNoTracking().SingleAsync();
        Assert.Equal(("monthly-202605312000", new DateOnly(2026, 6, 1)), (batch.Id, batch.AsOf));
        await UntilAsync(async () => await NextAsync(host) == NextRun);
        await context.Schedules.ExecuteUpdateAsync(s => s.SetProperty(x => x.Enabled, false));
        await UntilAsync(async () => await NextAsync(host) is null);
    }

    private static Schedule Monthly(bool makeUp) => new()
    {
        Id = "monthly", Title = "Записки", KindId = "memo", MunicipalityId = "mo-1", Selection = "{}", Formats = "docx", Cron = "0 0 6 1 * ?", TimeZone = "Asia/Vladivostok", MakeUp = makeUp,
    };

    /// <summary>The planner has to have seen the schedule.</summary>
    private static async Task<DateTimeOffset?> NextAsync(ProductionHost host)
    {
        var scheduler = await host.Get<ISchedulerFactory>().GetScheduler();
        for (var look = 0; look < 100; look++)
        {
            if (await scheduler.GetTrigger(new TriggerKey("monthly", "schedules")) is { } trigger)
            {
                return trigger.NextFireTimeUtc;
            }

            await Task.Delay(100);
        }

        return null;
    }

    private static async Task UntilAsync(Func<Task<bool>> reached)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        while (!await reached())
        {
            Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(90), "It did not come");
            await Task.Delay(100);
        }
    }
}
