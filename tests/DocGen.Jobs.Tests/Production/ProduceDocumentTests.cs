using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Production;
using DocGen.Jobs.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Tests.Production;

[Collection(JobStoreCollection.Name)]
public sealed class ProduceDocumentTests(StoreFixture stores)
{
    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Produce_OfASchool_KeepsDataFilesAndHashes(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind);
        var outcome = await shop.Produce.RunAsync(Workshop.Ask(1, null, "docx", "pdf"), Workshop.Who);

        var document = Assert.IsType<StoredDocument>(outcome.Document);
        await using var context = shop.Store.Open("test");
        var stored = await context.Documents.SingleAsync();
        Assert.Equal((document.Id, DocumentState.Produced, "s-1", "mo-1", 1), (stored.Id, stored.State, stored.SchoolId, stored.MunicipalityId, stored.TemplateVersion));
        var data = await context.DocumentData.SingleAsync();
        Assert.Equal(stored.SnapshotHash, Snapshot.HashOf(data.Snapshot));
        Assert.Contains("записк мбо школ", data.Words, StringComparison.Ordinal);
        var files = await context.DocumentFiles.OrderBy(f => f.Format).ToListAsync();
        Assert.Equal(["docx", "pdf"], files.Select(f => f.Format));
        Assert.All(files, f => Assert.Equal(f.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(f.Content))));
    }

    [Theory]
    [InlineData("throw")]
    [InlineData("markup")]
    [InlineData("loop")]
    [InlineData("flood")]
    public async Task Produce_TemplateThatMisbehaves_IsRefusedAndNothingIsKept(string mode)
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite);
        var outcome = await shop.Produce.RunAsync(Workshop.Ask(0, mode), Workshop.Who);
        Assert.Null(outcome.Document);
        Assert.Contains(outcome.Problems, p => p.IsError);
        await using var context = shop.Store.Open("test");
        Assert.Equal(0, await context.DocumentFiles.CountAsync());
    }

    [Fact]
    public async Task Produce_UnknownSchool_IsRefused()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite);
        var outcome = await shop.Produce.RunAsync(Workshop.Ask(99), Workshop.Who);
        Assert.Equal(JobCodes.NoSubject.Code, Assert.Single(outcome.Problems).Code);
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Verify_UntouchedAndTouched_TellsThemApart(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind);
        var id = (await shop.Produce.RunAsync(Workshop.Ask(0, null, "docx", "pdf") with { Register = true }, Workshop.Who)).Document!.Id;
        var untouched = await shop.Verify.RunAsync(id);
        Assert.Equal(4, untouched!.Files);
        Assert.Empty(untouched.Differences);

        await using var context = shop.Store.Open("test");
        await context.DocumentFiles.Where(f => f.Format == "pdf" && f.Stage == FileStage.Registered).ExecuteUpdateAsync(s => s.SetProperty(f => f.Content, [1, 2, 3]));
        Assert.Equal("файл pdf повреждён: хеш не совпадает", Assert.Single((await shop.Verify.RunAsync(id))!.Differences));
        Assert.Null(await shop.Verify.RunAsync("no-such"));
    }

    [Fact]
    public async Task Check_RegisteredFile_IsTheOnlyOneConfirmed()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite);
        var id = (await shop.Produce.RunAsync(Workshop.Ask() with { Register = true }, Workshop.Who)).Document!.Id;
        await using var context = shop.Store.Open("test");
        var files = await context.DocumentFiles.AsNoTracking().ToDictionaryAsync(f => f.Stage, f => f.Sha256);
        Assert.Equal(FileCheck.Registered, await CheckFile.AnswerAsync(context, id, files[FileStage.Registered]));
        Assert.Equal(FileCheck.Other, await CheckFile.AnswerAsync(context, id, files[FileStage.Produced]));
        Assert.Equal(FileCheck.Unknown, await CheckFile.AnswerAsync(context, "no-such", files[FileStage.Registered]));
        await shop.Withdraw.RunAsync(id, "ошибка в тексте", Workshop.Who);
        Assert.Equal(FileCheck.NoLongerInForce, await CheckFile.AnswerAsync(context, id, files[FileStage.Registered]));
    }
}
