using System.Text.Json;
using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Production;
using DocGen.Jobs.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Tests.Batches;

[Collection(JobStoreCollection.Name)]
public sealed class BatchTests(StoreFixture stores)
{
    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Batch_OfSixtySchools_IsDoneOnceWithGaplessNumbers(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind, 60);
        await using var host = await shop.StartAsync();
        var batch = (await host.Ask.RunAsync(All with { Register = true }, Workshop.Who)).Batch!;
        Assert.Equal(new(0, 0, 60, 0, 0, 0), await host.DoneAsync(batch.Id));
        await using var context = shop.Store.Open("test");
        Assert.Equal(60, await context.Documents.CountAsync(d => d.State == DocumentState.Registered));
        Assert.Equal(60, await context.Registrations.CountAsync(r => r.Number == 1));
        // The batch ends a moment after its last item.
        await foreach (var counts in host.Get<BatchProgress>().FollowAsync(batch.Id))
        {
            Assert.Equal(60, counts.Done);
        }

        Assert.Equal(BatchState.Done, (await context.Batches.SingleAsync()).State);
    }

    [Fact]
    public async Task Batch_TemplateError_FailsItsItemsAndRetryMakesOnlyThose()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite, 4);
        await using var host = await shop.StartAsync();
        var batch = (await host.Ask.RunAsync(All with { Form = JsonSerializer.SerializeToElement(new { mode = "throw" }) }, Workshop.Who)).Batch!;
        Assert.Equal(new(0, 0, 0, 4, 0, 0), await host.EndedAsync(batch.Id));
        await using var context = shop.Store.Open("test");
        Assert.All(await context.BatchItems.ToListAsync(), i => Assert.True(Assert.Single(i.Problems).IsError));
        await context.BatchItems.Where(i => i.Position < 2).ExecuteUpdateAsync(s => s.SetProperty(i => i.State, ItemState.Skipped));
        Assert.True(await host.Change.RetryAsync(batch.Id, Workshop.Who));
        Assert.Equal(new(0, 0, 0, 2, 2, 0), await host.EndedAsync(batch.Id));
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Batch_CancelledWhileATemplateLoops_EndsWithinTwoSeconds(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind, 30);
        await using var host = await shop.StartAsync();
        var batch = (await host.Ask.RunAsync(All with { Form = JsonSerializer.SerializeToElement(new { mode = "loop" }) }, Workshop.Who)).Batch!;
        await host.UntilAsync(batch.Id, c => c.Failed > 0);
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.True(await host.Change.CancelAsync(batch.Id, Workshop.Who));
        var counts = await host.EndedAsync(batch.Id);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(2));
        Assert.Equal((0, 0), (counts.Queued, counts.Running));
        Assert.True(counts.Cancelled > 0);
        await Task.Delay(1500);
        await using var context = shop.Store.Open("test");
        Assert.Equal(counts, await BatchCounts.OfAsync(context, batch.Id));
    }

    [Fact]
    public async Task Batch_SchoolGoneAfterPreflight_FailsThatItemOnly()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite, 3);
        await using var host = await shop.StartAsync();
        var batch = (await host.Ask.RunAsync(All with { Start = false }, Workshop.Who)).Batch!;
        await using var context = shop.Store.Open("test");
        Assert.All(await context.BatchItems.AsNoTracking().ToListAsync(), i => Assert.Equal(Readiness.Complete, i.Readiness));
        await new DocGen.Data.Editing.SchoolEditor(context).DeleteSchoolAsync("s-1", 1);
        Assert.True(await host.Change.StartAsync(batch.Id, Workshop.Who));
        Assert.Equal(new(0, 0, 2, 1, 0, 0), await host.EndedAsync(batch.Id));
        Assert.Equal(JobCodes.NoSubject.Code, (await context.BatchItems.AsNoTracking().SingleAsync(i => i.State == ItemState.Failed)).Problems[0].Code);
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Batch_TwoOfTheSameDocumentsAtOnce_EachMakesItsOwn(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind, 30);
        await using var host = await shop.StartAsync();
        var first = (await host.Ask.RunAsync(All with { Register = true }, Workshop.Who)).Batch!;
        var second = (await host.Ask.RunAsync(All with { Register = true }, Workshop.Who)).Batch!;
        Assert.Equal(30, (await host.DoneAsync(first.Id)).Done);
        Assert.Equal(30, (await host.DoneAsync(second.Id)).Done);
        await using var context = shop.Store.Open("test");
        Assert.Equal(30, await context.Registrations.CountAsync(r => r.Number == 2));
        Assert.Equal(60, await context.Registrations.CountAsync());
    }

    [Fact]
    public async Task Ask_NobodyOrWrongFormat_IsRefused()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite);
        await using var host = await shop.StartAsync();
        Assert.Null((await host.Ask.RunAsync(All with { Formats = ["doc"] }, Workshop.Who)).Batch);
        Assert.Null((await host.Ask.RunAsync(All with { Selection = new() { MunicipalityId = "no" } }, Workshop.Who)).Batch);
        Assert.Null((await host.Ask.RunAsync(All with { KindId = "memoo" }, Workshop.Who)).Batch);
    }

    private static BatchRequest All { get; } = new("memo", new() { MunicipalityId = "mo-1" }, ["docx"]);
}
