using DocGen.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace DocGen.EndToEnd.Tests.Workers;

/// <summary><c>docgen serve --workers N</c>: whether the service produces beside its pages. Who made a document, the logs say.</summary>
public sealed class ServeTests : IDisposable
{
    /// <summary>Longer than two rounds of a planner.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(8);

    private readonly string folder = Directory.CreateTempSubdirectory("docgen-serve-").FullName;

    [Fact]
    public async Task Serve_WithoutWorkers_LeavesItsBatchesToAWorkerProcess()
    {
        using var store = await WorkerStore.CreateAsync(new(StoreKind.Sqlite, Path.Combine(folder, "docgen.db")), 12);
        using var service = Serve(store, "--workers", "0");
        await service.ReadyAsync();
        var batch = await store.AskAsync(register: true);
        await Task.Delay(Idle);
        Assert.Equal(new(12, 0, 0, 0, 0, 0), await store.UntilAsync(batch, _ => true));

        using var worker = store.Worker();
        Assert.Equal(new(0, 0, 12, 0, 0, 0), await store.EndedAsync(batch));
        await MadeAllAsync(store, batch, worker);
        Assert.DoesNotContain(service.Lines, line => line.Contains(batch, StringComparison.Ordinal));
        service.Sigterm();
        Assert.Equal(0, await service.ExitAsync(TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public async Task Serve_WithWorkers_MakesItsBatchesItselfWhateverTheEnvironmentSays()
    {
        using var store = await WorkerStore.CreateAsync(new(StoreKind.Sqlite, Path.Combine(folder, "docgen.db")), 12);
        using var service = Serve(store, "--workers", "2");
        await service.ReadyAsync();
        var batch = await store.AskAsync(register: true);
        Assert.Equal(new(0, 0, 12, 0, 0, 0), await store.EndedAsync(batch));
        await MadeAllAsync(store, batch, service);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static DocGenProcess Serve(WorkerStore store, params string[] arguments) =>
        new(store.Options, [("DOCGEN_Worker__Produces", "false")], ["serve", "--urls", "http://127.0.0.1:0", .. arguments]);

    private static async Task MadeAllAsync(WorkerStore store, string batch, DocGenProcess process)
    {
        await using var context = store.Store.Open("test");
        var made = await context.Documents.Where(d => d.BatchId == batch).Select(d => d.Id).ToListAsync();
        Assert.Equal(12, made.Count);
        // The last line may still be on its way.
        for (var patience = 0; patience < 100 && !made.TrueForAll(id => Tells(process, id)); patience++)
        {
            await Task.Delay(100);
        }

        Assert.All(made, id => Assert.True(Tells(process, id), id));
    }

    private static bool Tells(DocGenProcess process, string document) => process.Lines.Any(line => line.Contains($"\"DocumentId\":\"{document}\"", StringComparison.Ordinal));
}
