using DocGen.Data.Storage;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Notifications;
using DocGen.Jobs.Retention;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;

namespace DocGen.Jobs.Scheduling;

/// <summary>The one place that sets Quartz up: where it keeps its schedule, how many work at once, what recurs.</summary>
internal static class SchedulerSetup
{
    private static readonly TimeSpan PlanEvery = TimeSpan.FromSeconds(3);

    private const int PlanPriority = 20;

    private static readonly TriggerKey Plan = new("plan", "docgen");

    private static readonly TriggerKey Deliver = new("deliver", "docgen");

    private static readonly TimeSpan DeliverEvery = TimeSpan.FromSeconds(10);

    public static void Add(IServiceCollection services, StoreOptions store, WorkerOptions worker)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options =>
            {
                options.InstanceName = "docgen";
                options.IdleWaitTime = TimeSpan.FromSeconds(2);
                options.ShutdownJobInterruption = ShutdownJobInterruption.Always;
            });

            // One place more than batches may take: work that a person waits for always finds it, and so does planning.
            quartz.UseDefaultThreadPool(worker.Workers + 2);
            quartz.UseExecutionLimits((_, limits) => limits.ForGroup(PlanJob.Batches, worker.Workers));
            quartz.UsePersistentStore(persistent => Persist(persistent, store));
            quartz.AddJob<PlanJob>(job => job.WithIdentity(PlanJob.Key).StoreDurably(true));
            quartz.AddTrigger(trigger => trigger.ForJob(PlanJob.Key).WithIdentity(Plan.Name, Plan.Group).WithPriority(PlanPriority).WithSchedule(Every(PlanEvery)));
            quartz.AddJob<DeliverJob>(job => job.WithIdentity(DeliverJob.Key).StoreDurably(true));
            quartz.AddTrigger(trigger => trigger.ForJob(DeliverJob.Key).WithIdentity(Deliver.Name, Deliver.Group).WithSchedule(Every(DeliverEvery)));
            quartz.AddJob<PurgeJob>(job => job.WithIdentity(PurgeJob.Key).StoreDurably(true));
            quartz.AddTrigger(trigger => trigger.ForJob(PurgeJob.Key).WithIdentity("purge", "docgen").WithSchedule(CronScheduleBuilder.Create("0 30 3 * * ?")));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        services.AddHostedService<ClockWatch>();
        if (store.Kind == StoreKind.Postgres)
        {
            services.AddHostedService(all => ActivatorUtilities.CreateInstance<PlanListener>(all, (Func<CancellationToken, Task>)all.GetRequiredService<PlanBell>().RingAsync));
        }
    }

    /// <summary>Triggers of what recurs every few seconds, beginning now.</summary>
    public static IEnumerable<ITrigger> Recurring(TimeProvider clock) =>
    [
        TriggerBuilder.Create(clock).WithIdentity(Plan.Name, Plan.Group).ForJob(PlanJob.Key).WithPriority(PlanPriority).StartNow().WithSchedule(Every(PlanEvery)).Build(),
        TriggerBuilder.Create(clock).WithIdentity(Deliver.Name, Deliver.Group).ForJob(DeliverJob.Key).StartNow().WithSchedule(Every(DeliverEvery)).Build(),
    ];

    private static SimpleScheduleBuilder Every(TimeSpan interval) =>
        SimpleScheduleBuilder.Create().WithInterval(interval).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.SmartPolicy);

    private static void Persist(IPersistentStoreBuilder persistent, StoreOptions store)
    {
        persistent.ProvisionSchema();
        persistent.ConfigureStore(options =>
        {
            options.RecoverFiringsCancelledByShutdown = true;
            options.DbRetryInterval = TimeSpan.FromSeconds(2);
        });
        if (store.Kind == StoreKind.Postgres)
        {
            persistent.UsePostgres(NpgsqlFactory.Instance, PostgresConnection.Of(store.Connection));
            persistent.UseClustering(cluster =>
            {
                cluster.CheckinInterval = TimeSpan.FromSeconds(3);
                cluster.CheckinMisfireThreshold = TimeSpan.FromSeconds(7);
            });
        }
        else
        {
            persistent.UseSqlite(SqliteFactory.Instance, new SqliteConnectionStringBuilder { DataSource = PathOf(store), DefaultTimeout = 30 }.ToString());
        }
    }

    /// <summary>The embedded schedule stands in a file of its own: it follows from the data, needs no backup, and its writes hinder nobody.</summary>
    public static string PathOf(StoreOptions store) => Path.ChangeExtension(store.Connection, ".jobs.db");
}
