using DocGen.Api.Hosting;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>The whole service as it is in production, over the demo district in a private PostgreSQL, on loopback; accounts of the demo sign in.</summary>
public sealed class PageHost : IAsyncLifetime, IDisposable
{
    private readonly PostgresServer postgres = new();
    private WebApplication? app;

    public string Address { get; private set; } = "";

    /// <summary>The service's own parts: for what a test prepares or looks up beside the pages.</summary>
    internal IServiceProvider Services => app!.Services;

    public async Task InitializeAsync()
    {
        postgres.Execute("CREATE DATABASE pages");
        var options = new ServeOptions { Store = new(StoreKind.Postgres, postgres.Connection("pages")), RequestsPerMinute = 100_000, PublicRequestsPerMinute = 100_000, ChecksPerMinute = 100_000 };
        app = DocGenHost.Build(options, ["--urls", "http://127.0.0.1:0"], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Configuration["Production:PublicAddress"] = "https://docs.example.ru";
        }, new ShiftedClock(new(2024, 5, 20, 9, 30, 0, TimeSpan.Zero)));
        await app.Services.GetRequiredService<SchoolStore>().MigrateAsync();
        await DocGenHost.PrepareAsync(app);
        await DemoFill.RunAsync(app.Services.GetRequiredService<SchoolStore>(), app.Services);
        await app.StartAsync();
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    public async Task DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }

    public void Dispose() => postgres.Dispose();
}
