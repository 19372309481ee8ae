using System.Diagnostics;
using DocGen.Data.Merging;
using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Production;
using DocGen.Jobs.Scheduling;
using DocGen.Jobs.Sources;
using DocGen.Schools;
using DocGen.Schools.Registry;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DocGen.EndToEnd.Tests.Workers;

/// <summary>Real processes over a real server. <c>DOCGEN_E2E_FULL=1</c> runs the sizes and pauses of the issue.</summary>
public sealed class WorkerTests : IDisposable
{
    private static readonly bool Full = Environment.GetEnvironmentVariable("DOCGEN_E2E_FULL") == "1";
    private static readonly string Kinds = Path.Combine(AppContext.BaseDirectory, "Kinds");

    private readonly PostgresServer server = new();
    private readonly StoreOptions options;
    private readonly SchoolStore store;
    private readonly ServiceProvider services;

    public WorkerTests()
    {
        server.Execute("CREATE DATABASE docgen");
        options = new(StoreKind.Postgres, server.Connection("docgen"));
        store = new(options, TimeProvider.System);
        services = new ServiceCollection().AddDocGenJobs(store, TemplateCatalogue.Load(Kinds), new() { Produces = false }).BuildServiceProvider();
    }

    [Fact]
    public async Task TwoWorkers_OneKilledAndTheServerStopped_EveryItemIsDoneOnceWithTheSameBytes()
    {
        await FillAsync(500);
        using var first = Worker();
        using var second = Worker();
        await Task.WhenAll(first.ReadyAsync(), second.ReadyAsync());
        var batch = await AskAsync(register: true);
        await UntilAsync(batch, c => c.Done >= 100);
        first.Kill();
        await UntilAsync(batch, c => c.Done >= 200);
        server.Stop();
        await Task.Delay(TimeSpan.FromSeconds(Full ? 10 : 3));
        server.Restart();
        Assert.Equal(new(0, 0, 500, 0, 0, 0), await UntilAsync(batch, c => c.Ended == c.Total));

        var calm = await AskAsync(register: true);
        Assert.Equal(500, (await UntilAsync(calm, c => c.Ended == c.Total)).Done);
        await using var context = store.Open("test");
        Assert.Equal(await HashesAsync(context, calm), await HashesAsync(context, batch));
        Assert.Equal((1000, 500, 500), (await context.Registrations.CountAsync(), await context.Registrations.CountAsync(r => r.Number == 1), await context.Registrations.CountAsync(r => r.Number == 2)));
        Assert.Equal(1000, await context.Documents.CountAsync());
    }

    [Fact]
    public async Task Worker_AskedToStop_HandsBackAndEndsWithinTenSeconds()
    {
        await FillAsync(300);
        var batch = await AskAsync(register: false);
        using (var worker = Worker())
        {
            await UntilAsync(batch, c => c.Done >= 10);
            worker.Sigterm();
            Assert.Equal(0, await worker.ExitAsync(TimeSpan.FromSeconds(10)));
        }

        await using var context = store.Open("test");
        var held = await BatchCounts.OfAsync(context, batch);
        Assert.Equal(0, held.Running);
        using var successor = Worker();
        Assert.Equal(300, (await UntilAsync(batch, c => c.Ended == c.Total)).Done);
    }

    [Fact]
    public async Task Register_FourProcessesAtOnce_NumbersHaveNeitherGapsNorDoubles()
    {
        var count = Full ? 1000 : 200;
        await FillAsync(1);
        var produce = services.GetRequiredService<ProduceDocument>();
        List<string> ids = [];
        for (var i = 0; i < count; i++)
        {
            ids.Add((await produce.RunAsync(new("memo", new(SubjectKind.School, "s-000"), ["docx"]), "test")).Document!.Id);
        }

        var started = Stopwatch.GetTimestamp();
        var processes = ids.Chunk(count / 4).Select(part => new DocGenProcess(options, ["register", .. part, "--templates", Kinds])).ToList();
        var codes = await Task.WhenAll(processes.Select(p => p.ExitAsync(TimeSpan.FromSeconds(120))));
        var took = Stopwatch.GetElapsedTime(started);
        Console.WriteLine($"{count} registrations by 4 processes: {took.TotalSeconds:F1} s with their start");
        processes.ForEach(p => p.Dispose());
        Assert.All(codes, code => Assert.Equal(0, code));
        await using var context = store.Open("test");
        Assert.Equal(Enumerable.Range(1, count), await context.Registrations.Select(r => r.Number).Order().ToListAsync());
    }

    public void Dispose()
    {
        services.Dispose();
        server.Dispose();
    }

    private DocGenProcess Worker() => new(options, "worker", "--workers", "1", "--templates", Kinds);

    private async Task FillAsync(int schools)
    {
        await store.MigrateAsync();
        var data = new SchoolData
        {
            Municipalities = [new("mo-1", "Обливский район")],
            Organizations = [.. Enumerable.Range(0, schools).Select(i => new Organization($"s-{i:000}", OrganizationKind.School, $"МБОУ «Школа № {i + 1}»") { MunicipalityId = "mo-1" })],
        };
        await using var context = store.Open("test");
        Assert.Null(await new MergeWriter(context).WriteAsync(await new MergePlanner(context).PlanAsync(data), "образец.json", "00"));
    }

    private async Task<string> AskAsync(bool register) =>
        (await services.GetRequiredService<AskBatch>().RunAsync(new("memo", new() { MunicipalityId = "mo-1" }, ["docx", "pdf"]) { Register = register, AsOf = new(2024, 3, 15) }, "test")).Batch!.Id;

    private async Task<BatchCounts> UntilAsync(string batch, Func<BatchCounts, bool> reached)
    {
        var started = Stopwatch.GetTimestamp();
        for (; ; )
        {
            await using var context = store.Open("test");
            var counts = await BatchCounts.OfAsync(context, batch);
            if (reached(counts))
            {
                return counts;
            }

            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(180), $"After three minutes: {counts}");
            await Task.Delay(100);
        }
    }

    private static async Task<List<string>> HashesAsync(Data.SchoolContext context, string batch) =>
        await context.Documents.Where(d => d.BatchId == batch)
            .Join(context.DocumentFiles.Where(f => f.Stage == FileStage.Produced), d => d.Id, f => f.DocumentId, (d, f) => new { d.BatchPosition, f.Format, f.Sha256 })
            .OrderBy(r => r.BatchPosition).ThenBy(r => r.Format).Select(r => r.BatchPosition + " " + r.Format + " " + r.Sha256).ToListAsync();
}
