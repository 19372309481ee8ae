using System.IO.Compression;
using System.Text;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Templates;
using DocGen.Jobs.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Tests.Templates;

[Collection(JobStoreCollection.Name)]
public sealed class PublishTemplateTests(StoreFixture stores)
{
    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Publish_ThenRollBack_DocumentsKeepTheirVersions(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind);
        var publish = new PublishTemplate(shop.Transactions, shop.Catalogue, shop.Clock);
        var own = (await shop.Produce.RunAsync(Workshop.Ask(), Workshop.Who)).Document!;
        var (version, problems) = await publish.RunAsync("memo", Packed(shop, "<h1>Записка</h1>", "<h1>Памятка</h1>"), "mo-1", "по просьбе РМК", Workshop.Who);
        Assert.Empty(problems);
        Assert.Equal(2, version);
        var published = (await shop.Produce.RunAsync(Workshop.Ask(), Workshop.Who)).Document!;
        Assert.True(await publish.ChooseAsync("memo", "mo-1", null, Workshop.Who));
        var back = (await shop.Produce.RunAsync(Workshop.Ask(), Workshop.Who)).Document!;
        Assert.True(await publish.ChooseAsync("memo", "mo-1", 2, Workshop.Who));
        var again = (await shop.Produce.RunAsync(Workshop.Ask(), Workshop.Who)).Document!;

        Assert.Equal([1, 2, 1, 2], new[] { own, published, back, again }.Select(d => d.TemplateVersion));
        await using var context = shop.Store.Open("test");
        var words = await context.DocumentData.ToDictionaryAsync(d => d.DocumentId, d => d.Words.Split(' '));
        Assert.Contains("памятк", words[published.Id]);
        Assert.DoesNotContain("памятк", words[back.Id]);
        foreach (var document in new[] { own, published, back, again })
        {
            Assert.Empty((await shop.Verify.RunAsync(document.Id))!.Differences);
        }

        Assert.Equal(3, await context.Audit.CountAsync(a => a.Subject == "template_choices"));
    }

    [Fact]
    public async Task Publish_TheSameFilesAgain_IsTheSameVersion()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite);
        var publish = new PublishTemplate(shop.Transactions, shop.Catalogue, shop.Clock);
        await shop.Produce.RunAsync(Workshop.Ask(), Workshop.Who);
        var packed = Packed(shop, "<h1>Записка</h1>", "<h1>Памятка</h1>");
        Assert.Equal(2, (await publish.RunAsync("memo", packed, "mo-1", null, Workshop.Who)).Version);
        Assert.Equal(2, (await publish.RunAsync("memo", packed, "mo-1", null, Workshop.Who)).Version);
    }

    [Theory]
    [InlineData("<h1>Записка</h1>", "<h9>Записка</h9>")]
    [InlineData("{{ school.short_name }}", "{{ school.shrt_name }}")]
    [InlineData("{{ end }}", "")]
    public async Task Publish_WithAMistake_IsRefusedWithItsPlace(string found, string replacement)
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite);
        var (version, problems) = await new PublishTemplate(shop.Transactions, shop.Catalogue, shop.Clock).RunAsync("memo", Packed(shop, found, replacement), "mo-1", null, Workshop.Who);
        Assert.Null(version);
        Assert.Contains(problems, p => p.IsError && p.Place!.Contains("template.scriban", StringComparison.Ordinal));
        await using var context = shop.Store.Open("test");
        Assert.Equal(0, await context.TemplateChoices.CountAsync());
    }

    [Fact]
    public async Task Publish_NoArchiveOrNoKindInIt_IsRefused()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite);
        var publish = new PublishTemplate(shop.Transactions, shop.Catalogue, shop.Clock);
        Assert.NotEmpty((await publish.RunAsync("memo", [1, 2, 3], "mo-1", null, Workshop.Who)).Problems);
        Assert.NotEmpty((await publish.RunAsync("no-such", Packed(shop, "Записка", "Записка"), "mo-1", null, Workshop.Who)).Problems);
        Assert.False(await publish.ChooseAsync("memo", "mo-1", 7, Workshop.Who));
    }

    private static byte[] Packed(Workshop shop, string found, string replacement)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in shop.Catalogue.Find("memo")!.Files.Content.Where(f => f.Key.StartsWith("memo/", StringComparison.Ordinal)))
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(path.EndsWith(".scriban", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString([.. bytes]).Replace(found, replacement, StringComparison.Ordinal)) : [.. bytes]);
            }
        }

        return buffer.ToArray();
    }
}
