using System.Diagnostics;
using DocGen.Data.Merging;
using DocGen.Data.Storage;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Production;
using DocGen.Jobs.Scheduling;
using DocGen.Schools;
using DocGen.Schools.Registry;
using DocGen.Templates.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace DocGen.EndToEnd.Tests.Workers;

/// <summary>A store with schools s-000, s-001… and a process, here, that asks and does not produce.</summary>
internal sealed class WorkerStore : IDisposable
{
    public const string KindId = "memo";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ServiceProvider services;

    private WorkerStore(StoreOptions options)
    {
        Options = options;
        Store = new(options, TimeProvider.System);
        var kinds = TemplateCatalogue.Load(Path.Combine(AppContext.BaseDirectory, "Kinds"));
        services = new ServiceCollection().AddLogging().AddDocGenJobs(Store, kinds, new() { Produces = false }).BuildServiceProvider();
    }

    public StoreOptions Options { get; }

    public SchoolStore Store { get; }

    public ProduceDocument Produce => services.GetRequiredService<ProduceDocument>();

    public VerifyDocument Verify => services.GetRequiredService<VerifyDocument>();

    public static async Task<WorkerStore> CreateAsync(StoreOptions options, int schools)
    {
        var store = new WorkerStore(options);
        await store.Store.MigrateAsync();
        var data = new SchoolData
        {
            Municipalities = [new("mo-1", "Обливский район")],
            Organizations = [.. Enumerable.Range(0, schools).Select(i => new Organization($"s-{i:000}", OrganizationKind.School, $"МБОУ «Школа № {i + 1}»") { MunicipalityId = "mo-1" })],
        };
        await using var context = store.Store.Open("test");
        Assert.Null(await new MergeWriter(context).WriteAsync(await new MergePlanner(context).PlanAsync(data), "образец.json", "00"));
        return store;
    }

    public DocGenProcess Worker() => new(Options, "worker", "--workers", "1");

    public async Task<string> AskAsync(bool register, string? mode = null, int? first = null)
    {
        var selection = new BatchSelection { MunicipalityId = "mo-1", Ids = first is { } count ? [.. Enumerable.Range(0, count).Select(i => $"s-{i:000}")] : null };
        var request = new BatchRequest(KindId, selection, ["docx", "pdf"])
        {
            Register = register, AsOf = new(2024, 3, 15), Form = mode is null ? null : System.Text.Json.JsonSerializer.SerializeToElement(new { mode }),
        };
        return (await services.GetRequiredService<AskBatch>().RunAsync(request, "test")).Batch!.Id;
    }

    public Task<BatchCounts> EndedAsync(string batch) => UntilAsync(batch, c => c.Ended == c.Total);

    public async Task<BatchCounts> UntilAsync(string batch, Func<BatchCounts, bool> reached)
    {
        var started = Stopwatch.GetTimestamp();
        for (; ; )
        {
            var counts = await CountAsync(batch);
            if (counts is not null && reached(counts))
            {
                return counts;
            }

            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, $"After {Patience}: {counts}");
            await Task.Delay(50);
        }
    }

    /// <summary>Null while the server is away.</summary>
    private async Task<BatchCounts?> CountAsync(string batch)
    {
        try
        {
            await using var context = Store.Open("test");
            return await BatchCounts.OfAsync(context, batch);
        }
        catch (Exception fault) when (PassingFaults.Is(fault))
        {
            return null;
        }
    }

    public void Dispose() => services.Dispose();
}
