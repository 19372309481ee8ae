using DocGen.Api.Hosting;
using DocGen.Data.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace DocGen.EndToEnd.Tests;

/// <summary>The whole service as it is in production, on loopback, over the demo district in PostgreSQL; accounts of the demo sign in. Nothing limits the rate of requests.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication app;

    private RunningService(WebApplication app)
    {
        this.app = app;
        Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    /// <summary>The service's own parts: for what a test prepares or looks up beside the pages.</summary>
    public IServiceProvider Services => app.Services;

    /// <param name="log">Where it logs; null for nowhere.</param>
    /// <param name="clock">Null for the machine's.</param>
    public static async Task<RunningService> StartAsync(StoreOptions store, ILoggerProvider? log = null, TimeProvider? clock = null)
    {
        // As in production: the stores of other tests open a connection for every question.
        var pooled = new NpgsqlConnectionStringBuilder(store.Connection) { Pooling = true }.ToString();
        var options = new ServeOptions { Store = store with { Connection = pooled }, RequestsPerMinute = 1_000_000, PublicRequestsPerMinute = 1_000_000, ChecksPerMinute = 1_000_000 };
        var built = DocGenHost.Build(options, ["--urls", "http://127.0.0.1:0"], builder =>
        {
            builder.Logging.ClearProviders();
            if (log is not null)
            {
                builder.Logging.AddProvider(log);
            }

            builder.Configuration["Production:PublicAddress"] = "https://docs.example.ru";
        }, clock);
        // A server is never migrated by the service itself.
        await built.Services.GetRequiredService<SchoolStore>().MigrateAsync();
        await DocGenHost.PrepareAsync(built);
        await DemoFill.RunAsync(built.Services.GetRequiredService<SchoolStore>(), built.Services);
        await built.StartAsync();
        return new(built);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
