using DocGen.Data.Production;
using DocGen.Data.Search;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Production;
using DocGen.Jobs.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Tests.Registering;

[Collection(JobStoreCollection.Name)]
public sealed class RegisterDocumentTests(StoreFixture stores)
{
    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Register_ManyAtOnce_NumbersHaveNeitherGapsNorDoubles(StoreKind kind)
    {
        const int Count = 40;
        var shop = await Workshop.CreateAsync(stores, kind);
        List<string> ids = [];
        for (var i = 0; i < Count; i++)
        {
            ids.Add((await shop.Produce.RunAsync(Workshop.Ask(), Workshop.Who)).Document!.Id);
        }

        var outcomes = await Task.WhenAll(ids.Select(id => Task.Run(() => shop.Register.RunAsync(id, null, Workshop.Who))));
        Assert.All(outcomes, o => Assert.NotNull(o.Document));
        await using var context = shop.Store.Open("test");
        Assert.Equal(Enumerable.Range(1, Count), await context.Registrations.Select(r => r.Number).Order().ToListAsync());
        Assert.Equal(Count, (await context.Journals.SingleAsync()).LastNumber);
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Register_Document_PutsNumberAndDateIntoNewFilesAndKeepsTheOld(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind);
        var id = (await shop.Produce.RunAsync(Workshop.Ask(0, null, "txt"), Workshop.Who)).Document!.Id;
        var registered = (await shop.Register.RunAsync(id, new DateOnly(2024, 3, 14), Workshop.Who)).Document!;
        Assert.Equal(("1-з", new DateOnly(2024, 3, 14), DocumentState.Registered), (registered.Number, registered.RegisteredOn, registered.State));
        await using var context = shop.Store.Open("test");
        var files = await context.DocumentFiles.ToDictionaryAsync(f => f.Stage, f => System.Text.Encoding.UTF8.GetString(f.Content));
        Assert.Contains("1-з", files[FileStage.Registered], StringComparison.Ordinal);
        Assert.Contains($"https://docs.example.ru/check/{id}?h={registered.SnapshotHash[..12]}", files[FileStage.Registered], StringComparison.Ordinal);
        Assert.DoesNotContain("1-з", files[FileStage.Produced], StringComparison.Ordinal);
        Assert.Equal(id, (await context.Documents.Numbered(context, "1-З").SingleAsync()).Id);
        Assert.Equal("Register", (await context.Audit.SingleAsync(a => a.Key == id)).Action.ToString());
        Assert.Null((await shop.Register.RunAsync(id, null, Workshop.Who)).Document);
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Withdraw_Registered_KeepsItsNumberTaken(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind);
        var first = (await shop.Produce.RunAsync(Workshop.Ask() with { Register = true }, Workshop.Who)).Document!;
        Assert.Equal(DocumentState.Withdrawn, (await shop.Withdraw.RunAsync(first.Id, "ошибка", Workshop.Who)).Document!.State);
        Assert.Equal("2-з", (await shop.Produce.RunAsync(Workshop.Ask() with { Register = true }, Workshop.Who)).Document!.Number);
        await using var context = shop.Store.Open("test");
        Assert.Equal("ошибка", (await context.Registrations.SingleAsync(r => r.DocumentId == first.Id)).WithdrawalReason);
        Assert.Null((await shop.Withdraw.RunAsync(first.Id, "ещё раз", Workshop.Who)).Document);
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task BackDate_WithinNeighbours_GetsLetters(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind);
        List<string> ids = [];
        for (var i = 0; i < 5; i++)
        {
            ids.Add((await shop.Produce.RunAsync(Workshop.Ask(), Workshop.Who)).Document!.Id);
        }

        await shop.Register.RunAsync(ids[0], new DateOnly(2024, 3, 1), Workshop.Who);
        await shop.Register.RunAsync(ids[1], new DateOnly(2024, 3, 10), Workshop.Who);
        var refused = await shop.Register.RunAsync(ids[2], new DateOnly(2024, 3, 5), Workshop.Who);
        Assert.Equal(JobCodes.DateBeforeLast.Code, Assert.Single(refused.Problems).Code);
        Assert.Equal("1а-з", (await shop.Register.BackDateAsync(ids[2], 1, new DateOnly(2024, 3, 5), Workshop.Who)).Document!.Number);
        Assert.Equal("1б-з", (await shop.Register.BackDateAsync(ids[3], 1, new DateOnly(2024, 3, 6), Workshop.Who)).Document!.Number);
        Assert.Null((await shop.Register.BackDateAsync(ids[4], 1, new DateOnly(2024, 3, 11), Workshop.Who)).Document);
        Assert.Equal("3-з", (await shop.Register.RunAsync(ids[4], null, Workshop.Who)).Document!.Number);
    }

    [Fact]
    public async Task Register_ClockBehindTheJournal_TakesTheJournalsDate()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite);
        shop.Clock.Now = new(2024, 3, 15, 21, 30, 0, TimeSpan.Zero);
        Assert.Equal(new DateOnly(2024, 3, 16), (await shop.Produce.RunAsync(Workshop.Ask() with { Register = true }, Workshop.Who)).Document!.RegisteredOn);
        shop.Clock.Now = shop.Clock.Now.AddHours(-1);
        var second = (await shop.Produce.RunAsync(Workshop.Ask() with { Register = true }, Workshop.Who)).Document!;
        Assert.Equal((new DateOnly(2024, 3, 16), "2-з"), (second.RegisteredOn, second.Number));
    }
}
