using DocGen.Data.Storage;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Health;
using DocGen.Jobs.Metering;
using DocGen.Jobs.Notifications;
using DocGen.Jobs.Production;
using DocGen.Jobs.Registering;
using DocGen.Jobs.Retention;
using DocGen.Jobs.Templates;
using DocGen.Templates.Catalogue;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;

namespace DocGen.Jobs.Scheduling;

/// <summary>Everything of production for a host: use cases, and the scheduler where the process produces.</summary>
public static class ProductionServices
{
    /// <summary>Tag of the health checks that say whether the process can serve: database, disk, queue and, where it produces, scheduler.</summary>
    public const string ReadyTag = "ready";

    /// <param name="catalogue">Null where the host registers it itself, to load it beside its start.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is wrong; the message names it and what it may be.</exception>
    public static IServiceCollection AddDocGenJobs(
        this IServiceCollection services, SchoolStore store, TemplateCatalogue? catalogue = null, WorkerOptions? worker = null, ProductionOptions? production = null, NotificationOptions? notifications = null,
        RetentionOptions? retention = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        (worker, production, notifications, retention) = (worker ?? new(), production ?? new(), notifications ?? new(), retention ?? new());
        worker.Validate();
        production.Validate();
        notifications.Validate();
        retention.Validate();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(store);
        if (catalogue is not null)
        {
            services.TryAddSingleton(catalogue);
        }

        services.AddSingleton(worker).AddSingleton(production).AddSingleton(notifications).AddSingleton(retention);
        services.AddSingleton<Transactions>().AddSingleton<TemplateShelf>().AddSingleton<DocumentPress>().AddSingleton<NumberGiver>().AddSingleton<ProductionMetrics>();
        services.AddSingleton<ProduceDocument>().AddSingleton<VerifyDocument>().AddSingleton<RegisterDocument>().AddSingleton<WithdrawDocument>().AddSingleton<PublishTemplate>().AddSingleton<ScheduleKeeper>();
        services.AddSingleton<AskBatch>().AddSingleton<ChangeBatch>().AddSingleton<ItemPress>().AddSingleton<ItemMaker>().AddSingleton<ItemGroup>().AddSingleton(_ => new BatchSources(store, worker.Workers + 2)).AddSingleton<BatchProgress>().AddSingleton<PlanBell>();
        services.AddSingleton<Packaging.BatchArchive>().AddSingleton<Packaging.BatchBinder>().AddSingleton<Packaging.BatchSummary>().AddSingleton<BatchEnd>().AddSingleton<Announcer>();
        var health = services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", tags: [ReadyTag]).AddCheck<DiskHealth>("disk", tags: [ReadyTag]).AddCheck<QueueHealth>("queue", tags: [ReadyTag]);
        if (worker.Produces)
        {
            SchedulerSetup.Add(services, store.Options, worker);
            health.AddQuartz(check =>
            {
                check.Name = "scheduler";
                check.Tags.Add(ReadyTag);
            });
        }

        return services;
    }
}
