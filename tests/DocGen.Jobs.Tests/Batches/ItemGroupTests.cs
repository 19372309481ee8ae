using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Tests.Batches;

[Collection(JobStoreCollection.Name)]
public sealed class ItemGroupTests(StoreFixture stores)
{
    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Group_OfNeighbours_IsStoredTogetherAndTheNextIsTakenUp(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind, ItemGroup.Most + 2);
        await using var host = await shop.StartAsync();
        await using var context = shop.Store.Open("test");
        var (batch, items) = await AskedAsync(host, context);
        var made = await MakeAsync(host, shop, context, batch, items);
        Assert.InRange(made, 1, ItemGroup.Most);
        Assert.Equal(new(items.Count - made - 1, 1, made, 0, 0, 0), await BatchCounts.OfAsync(context, batch.Id));
        Assert.Equal(made, await context.Documents.CountAsync(d => d.BatchId == batch.Id));
        Assert.Equal(made, await context.BatchItems.Where(i => i.State == ItemState.Running).Select(i => i.Position).SingleAsync());
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Group_WithAnItemThatSomebodyElseEnded_WritesNothing(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind);
        await using var host = await shop.StartAsync();
        await using var context = shop.Store.Open("test");
        var (batch, items) = await AskedAsync(host, context);
        await context.BatchItems.Where(i => i.Position == 0).ExecuteUpdateAsync(s => s.SetProperty(i => i.State, ItemState.Cancelled));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => MakeAsync(host, shop, context, batch, items));
        Assert.Equal(new(2, 0, 0, 0, 0, 1), await BatchCounts.OfAsync(context, batch.Id));
        Assert.Equal(0, await context.Documents.CountAsync());
    }

    private static async Task<(Batch Batch, List<BatchItem> Items)> AskedAsync(ProductionHost host, Data.SchoolContext context)
    {
        var batch = (await host.Ask.RunAsync(new("memo", new(), ["docx"]) { Start = false }, Workshop.Who)).Batch!;
        return (batch, await context.BatchItems.AsNoTracking().OrderBy(i => i.Position).ToListAsync());
    }

    private static Task<int> MakeAsync(ProductionHost host, Workshop shop, Data.SchoolContext context, Batch batch, List<BatchItem> items) =>
        host.Get<ItemGroup>().MakeAsync(batch, items, new(context, host.Get<BatchSources>(), batch, shop.Shelf), default);
}
