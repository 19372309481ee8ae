using System.Text.Json;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Tests.Stores;

namespace DocGen.Jobs.Tests.Batches;

[Collection(JobStoreCollection.Name)]
public sealed class BatchProgressTests(StoreFixture stores)
{
    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Follow_ToTheEnd_TellsCountsThatOnlyGrow(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind, 40);
        await using var host = await shop.StartAsync();
        var batch = (await host.Ask.RunAsync(new("memo", new(), ["docx"]), Workshop.Who)).Batch!;
        List<BatchCounts> told = [];
        await foreach (var counts in host.Get<BatchProgress>().FollowAsync(batch.Id))
        {
            told.Add(counts);
        }

        Assert.All(told, c => Assert.Equal(40, c.Total));
        Assert.Equal(told.Select(c => c.Done).Order(), told.Select(c => c.Done));
        Assert.Equal(new(0, 0, 40, 0, 0, 0), told[^1]);
        Assert.Equal(told.Distinct(), told);
    }

    [Fact]
    public async Task Follow_NoSuchBatch_EndsAtOnce()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite);
        await foreach (var counts in new BatchProgress(shop.Store, TimeProvider.System).FollowAsync("no-such"))
        {
            Assert.Equal(0, counts.Total);
        }
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Interactive_WhileABatchOfManyHoldsAllWorkers_IsDoneAtOnce(StoreKind kind)
    {
        // Two workers, twelve hundred documents of two seconds each: the districts' batch would take twenty minutes.
        var shop = await Workshop.CreateAsync(stores, kind, 1200);
        await using var host = await shop.StartAsync();
        var slow = (await host.Ask.RunAsync(new("memo", new(), ["docx"]) { Form = JsonSerializer.SerializeToElement(new { mode = "loop" }) }, Workshop.Who)).Batch!;
        await host.UntilAsync(slow.Id, c => c.Failed >= 2);
        var mine = (await host.Ask.RunAsync(new("memo", new() { Ids = ["s-7"] }, ["docx"]) { Interactive = true }, Workshop.Who)).Batch!;
        Assert.Equal(1, (await host.DoneAsync(mine.Id)).Done);
        await using var context = shop.Store.Open("test");
        Assert.True((await BatchCounts.OfAsync(context, slow.Id)).Queued > 1000);
        Assert.True(await host.Change.CancelAsync(slow.Id, Workshop.Who));
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Batch_ClockMovedBackAnHour_GoesOnAndTheNextOneToo(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind, 120);
        var clock = new MovedClock();
        await using var host = await shop.StartAsync(clock);
        var first = (await host.Ask.RunAsync(new("memo", new(), ["docx"]) { Register = true }, Workshop.Who)).Batch!;
        await host.UntilAsync(first.Id, c => c.Done >= 10);
        clock.Move(TimeSpan.FromHours(-1));
        Assert.Equal(120, (await host.DoneAsync(first.Id)).Done);

        // Asked for by another process: nobody rings here, the planner comes by itself.
        await using var context = shop.Store.Open("test");
        var second = (await new AskBatch(shop.Store, shop.Transactions, shop.Shelf, shop.Options, new PlanBell(shop.Store, new NoServices()), clock)
            .RunAsync(new("memo", new(), ["docx"]) { Register = true }, Workshop.Who)).Batch!;
        Assert.Equal(120, (await host.DoneAsync(second.Id)).Done);
        Assert.Equal(Enumerable.Repeat(2, 120), context.Registrations.GroupBy(r => r.OwnerId).Select(g => g.Max(r => r.Number)));
    }
}
