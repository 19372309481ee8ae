using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>The service that the browser looks at: a private PostgreSQL, and a clock that says 20 May 2024 when it starts.</summary>
public sealed class PageHost : IAsyncLifetime, IDisposable
{
    private readonly PostgresServer postgres = new();
    private RunningService? service;

    public string Address => service!.Address.GetLeftPart(UriPartial.Authority);

    internal IServiceProvider Services => service!.Services;

    public async Task InitializeAsync()
    {
        postgres.Execute("CREATE DATABASE pages");
        service = await RunningService.StartAsync(new(StoreKind.Postgres, postgres.Connection("pages")), clock: new ShiftedClock(new(2024, 5, 20, 9, 30, 0, TimeSpan.Zero)));
    }

    public async Task DisposeAsync()
    {
        if (service is not null)
        {
            await service.DisposeAsync();
        }
    }

    public void Dispose() => postgres.Dispose();
}
