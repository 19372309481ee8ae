using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Retention;
using DocGen.Jobs.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Tests.Retention;

[Collection(JobStoreCollection.Name)]
public sealed class PurgeTests(StoreFixture stores)
{
    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Purge_AfterTheirTime_TakesDraftsAndBatchesAndNothingRegistered(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind);
        var registered = (await shop.Produce.RunAsync(Workshop.Ask() with { Register = true }, Workshop.Who)).Document!.Id;
        var produced = (await shop.Produce.RunAsync(Workshop.Ask(), Workshop.Who)).Document!.Id;
        var draft = (await shop.Produce.RunAsync(Workshop.Ask(), Workshop.Who)).Document!.Id;
        await using var context = shop.Store.Open("test");
        await context.Documents.Where(d => d.Id == draft).ExecuteUpdateAsync(s => s.SetProperty(d => d.State, DocumentState.Draft));
        context.Batches.Add(new() { Id = "b", KindId = "memo", Title = "З", State = BatchState.Done, AsOf = new(2024, 3, 15), Formats = "docx", AskedBy = "А", AskedAt = shop.Clock.Now, EndedAt = shop.Clock.Now });
        context.BatchItems.Add(new() { BatchId = "b", Position = 0, SubjectKind = "school", SubjectId = "s-0", Name = "Ш", Readiness = Readiness.Complete, State = ItemState.Done, DocumentId = registered });
        await context.SaveChangesAsync();
        var job = new PurgeJob(shop.Store, new(), shop.Clock);

        shop.Clock.Now = shop.Clock.Now.AddDays(29);
        await job.Execute(null!);
        Assert.Equal((3, 1), (await context.Documents.CountAsync(), await context.Batches.CountAsync()));
        shop.Clock.Now = shop.Clock.Now.AddDays(2);
        await job.Execute(null!);
        Assert.Equal(new[] { registered, produced }.Order(), await context.Documents.Select(d => d.Id).OrderBy(id => id).ToListAsync());
        Assert.Equal(3, await context.DocumentFiles.CountAsync());
        shop.Clock.Now = shop.Clock.Now.AddDays(150);
        await job.Execute(null!);
        Assert.Equal((0, 0), (await context.Batches.CountAsync(), await context.BatchItems.CountAsync()));
        shop.Clock.Now = shop.Clock.Now.AddYears(30);
        await job.Execute(null!);
        Assert.Equal(2, await context.Documents.CountAsync());
        Assert.Empty((await shop.Verify.RunAsync(registered))!.Differences);
    }
}
