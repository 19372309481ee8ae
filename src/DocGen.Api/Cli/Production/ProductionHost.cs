using DocGen.Api.Hosting;
using DocGen.Data.Storage;
using DocGen.Jobs.Production;
using DocGen.Jobs.Scheduling;
using DocGen.Templates.Catalogue;

namespace DocGen.Api.Cli.Production;

/// <summary>A process without pages that asks for documents or makes them.</summary>
internal static class ProductionHost
{
    /// <summary>How long a stopping process may take to hand back what it holds.</summary>
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(8);

    public static IHost Build(SchoolStore store, TemplateCatalogue catalogue, WorkerOptions worker, bool logs)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { DisableDefaults = true });
        builder.Configuration.AddEnvironmentVariables("DOCGEN_");
        if (logs)
        {
            builder.Logging.AddJsonLines().SetMinimumLevel(LogLevel.Information).AddFilter("Quartz", LogLevel.Warning);
        }

        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopWithin);
        var production = builder.Configuration.GetSection("Production").Get<ProductionOptions>() ?? new();
        var notifications = builder.Configuration.GetSection("Notifications").Get<Jobs.Notifications.NotificationOptions>() ?? new();
        builder.Services.AddDocGenJobs(store, catalogue, worker, production, notifications);
        return builder.Build();
    }
}
