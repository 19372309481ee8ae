using System.Diagnostics;
using System.Globalization;
using DocGen.Data.Production;
using DocGen.Jobs.Batches;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace DocGen.EndToEnd.Tests.Workers;

/// <summary>Real processes over a real server, with the faults that befall them.</summary>
public sealed class WorkerTests(WorkerServer server, ITestOutputHelper output) : IClassFixture<WorkerServer>
{
    [Fact]
    public async Task TwoWorkers_OneKilledAndTheServerStopped_EveryItemIsDoneOnceWithTheSameBytes()
    {
        using var store = await server.CreateAsync(500);
        using var first = store.Worker();
        using var second = store.Worker();
        await Task.WhenAll(first.ReadyAsync(), second.ReadyAsync());
        var batch = await store.AskAsync(register: true);
        await store.UntilAsync(batch, c => c.Done >= 100);
        first.Kill();
        await store.UntilAsync(batch, c => c.Done >= 200);
        server.Postgres.Stop();
        await Task.Delay(TimeSpan.FromSeconds(10));
        server.Postgres.Restart();
        Npgsql.NpgsqlConnection.ClearAllPools();
        var restarted = Stopwatch.GetTimestamp();
        Assert.Equal(new(0, 0, 500, 0, 0, 0), await store.EndedAsync(batch));
        Say($"done {Stopwatch.GetElapsedTime(restarted).TotalSeconds:F1} s after the server came back; worker {second.PeakMegabytes()} MB");

        var calm = await store.AskAsync(register: true);
        Assert.Equal(500, (await store.EndedAsync(calm)).Done);
        await using var context = store.Store.Open("test");
        Assert.Equal(await HashesAsync(context, calm), await HashesAsync(context, batch));
        Assert.Equal(
            (1000, 500, 500),
            (await context.Registrations.CountAsync(), await context.Registrations.CountAsync(r => r.Number == 1), await context.Registrations.CountAsync(r => r.Number == 2)));
        Assert.Equal(1000, await context.Documents.CountAsync());
    }

    [Fact]
    public async Task Worker_AskedToStop_HandsBackAndEndsWithinTenSeconds()
    {
        using var store = await server.CreateAsync(200);
        using var worker = store.Worker();
        await worker.ReadyAsync();
        var batch = await store.AskAsync(register: false);
        await store.UntilAsync(batch, c => c.Done >= 10);
        var asked = Stopwatch.GetTimestamp();
        worker.Sigterm();
        Assert.Equal(0, await worker.ExitAsync(TimeSpan.FromSeconds(60)));
        var took = Stopwatch.GetElapsedTime(asked);
        Say($"SIGTERM to exit: {took.TotalSeconds:F1} s");
        Assert.True(took < TimeSpan.FromSeconds(10), $"It took {took}");
        await using var context = store.Store.Open("test");
        var held = await BatchCounts.OfAsync(context, batch);
        Assert.Equal(0, held.Running);
        var made = await context.Documents.Where(d => d.BatchId == batch).Select(d => d.Id).FirstAsync();
        Assert.Contains(worker.Lines, line => line.StartsWith('{') && line.Contains($"\"BatchId\":\"{batch}\"", StringComparison.Ordinal) && line.Contains($"\"DocumentId\":\"{made}\"", StringComparison.Ordinal));
        Assert.InRange(held.Done, 10, 199);
        using var successor = store.Worker();
        Assert.Equal(200, (await store.EndedAsync(batch)).Done);
    }

    [Fact]
    public async Task Register_FourProcessesAtOnce_NumbersHaveNeitherGapsNorDoubles()
    {
        const int Count = 1000;
        using var store = await server.CreateAsync(1);
        System.Collections.Concurrent.ConcurrentBag<string> ids = [];
        await Parallel.ForEachAsync(Enumerable.Range(0, Count), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (_, token) =>
            ids.Add((await store.Produce.RunAsync(new(WorkerStore.KindId, new(SubjectKind.School, "s-000"), ["docx"]), "test", token)).Document!.Id));

        var started = Stopwatch.GetTimestamp();
        var processes = ids.Chunk(Count / 4).Select(part => new DocGenProcess(store.Options, ["register", .. part])).ToList();
        var codes = await Task.WhenAll(processes.Select(p => p.ExitAsync(TimeSpan.FromSeconds(200))));
        Say($"{Count} registrations by 4 processes: {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s with their start");
        processes.ForEach(p => p.Dispose());
        Assert.All(codes, code => Assert.Equal(0, code));
        await using var context = store.Store.Open("test");
        Assert.Equal(Enumerable.Range(1, Count), await context.Registrations.Select(r => r.Number).Order().ToListAsync());
        Assert.Equal(Count, await context.Registrations.Select(r => r.DocumentId).Distinct().CountAsync());
    }

    [Fact]
    public async Task Worker_TemplatesThatThrowLoopOrPrintAGigabyte_FailsThoseAndKeepsItsMemory()
    {
        using var store = await server.CreateAsync(4);
        using var worker = new DocGenProcess(store.Options, "worker", "--workers", "2");
        List<string> wrong = [await store.AskAsync(false, "throw", 2), await store.AskAsync(false, "loop", 1), await store.AskAsync(false, "flood", 2), await store.AskAsync(false, "markup", 2)];
        var right = await store.AskAsync(register: true);
        foreach (var batch in wrong)
        {
            var counts = await store.EndedAsync(batch);
            Assert.Equal((counts.Total, 0), (counts.Failed, counts.Done));
        }

        Assert.Equal(4, (await store.EndedAsync(right)).Done);
        await using var context = store.Store.Open("test");
        var failed = await context.BatchItems.AsNoTracking().Where(i => i.State == ItemState.Failed).ToListAsync();
        Assert.All(failed, i => Assert.True(i.Problems[0] is { IsError: true, Message.Length: > 0, Code.Length: > 0, Place.Length: > 0 }, $"{i.Name}: {i.Problems[0]}"));
        Say($"worker {worker.PeakMegabytes()} MB; {string.Join(", ", failed.Select(i => i.Problems[0].Code).Distinct())}");
        Assert.InRange(worker.PeakMegabytes(), 1, 600);
    }

    private static async Task<List<string>> HashesAsync(Data.SchoolContext context, string batch) =>
        await context.Documents.Where(d => d.BatchId == batch)
            .Join(context.DocumentFiles.Where(f => f.Stage == FileStage.Produced), d => d.Id, f => f.DocumentId, (d, f) => new { d.BatchPosition, f.Format, f.Sha256 })
            .OrderBy(r => r.BatchPosition).ThenBy(r => r.Format).Select(r => r.BatchPosition + " " + r.Format + " " + r.Sha256).ToListAsync();

    private void Say(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
