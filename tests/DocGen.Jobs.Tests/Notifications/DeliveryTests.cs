using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Notifications;
using DocGen.Jobs.Tests.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace DocGen.Jobs.Tests.Notifications;

[Collection(JobStoreCollection.Name)]
public sealed class DeliveryTests(StoreFixture stores)
{
    private const string Secret = "сверчок на печи, 16+";

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Webhook_RefusedOnce_IsSentAgainSignedAndLogged(StoreKind kind)
    {
        using var hook = new LoopbackHook(500);
        var (shop, batch) = await EndedAsync(kind, new() { Webhooks = [new(hook.Address, Secret)] });
        var options = new NotificationOptions { Webhooks = [new(hook.Address, Secret)] };

        await DeliverAsync(shop, options);
        var first = await OnlyAsync(shop);
        Assert.Equal((DeliveryState.Waiting, 1, "500"), (first.State, first.Attempts, first.LastAnswer));
        await DeliverAsync(shop, options);
        Assert.Equal(1, (await OnlyAsync(shop)).Attempts);
        shop.Clock.Now = shop.Clock.Now.AddSeconds(31);
        await DeliverAsync(shop, options);
        var second = await OnlyAsync(shop);
        Assert.Equal((DeliveryState.Delivered, 2, "200"), (second.State, second.Attempts, second.LastAnswer));
        shop.Clock.Now = shop.Clock.Now.AddHours(5);
        await DeliverAsync(shop, options);

        Assert.Equal(2, hook.Received.Count);
        foreach (var (time, signature, body) in hook.Received)
        {
            var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{time}.{body}"));
            Assert.Equal($"sha256={Convert.ToHexStringLower(expected)}", signature);
            using var news = JsonDocument.Parse(body);
            Assert.Equal((batch, 3), (news.RootElement.GetProperty("batch").GetString(), news.RootElement.GetProperty("done").GetInt32()));
        }
    }

    [Fact]
    public async Task Webhook_ThatNeverAnswers_IsGivenUpAfterEightTries()
    {
        var options = new NotificationOptions { Webhooks = [new($"http://127.0.0.1:{FreePort.Find()}/", Secret)] };
        var (shop, _) = await EndedAsync(StoreKind.Sqlite, options);
        for (var i = 0; i < 12; i++)
        {
            await DeliverAsync(shop, options);
            shop.Clock.Now = shop.Clock.Now.AddHours(4);
        }

        var news = await OnlyAsync(shop);
        Assert.Equal((DeliveryState.Failed, 8), (news.State, news.Attempts));
    }

    [Fact]
    public async Task Mail_WithAServer_BringsTheCountsInRussian()
    {
        using var mail = new LoopbackMail();
        var options = new NotificationOptions { Mailboxes = ["rmk@example.ru"], SmtpHost = "127.0.0.1", SmtpPort = mail.Port, From = "docgen@example.ru" };
        var (shop, _) = await EndedAsync(StoreKind.Sqlite, options);
        await DeliverAsync(shop, options);
        Assert.Equal(DeliveryState.Delivered, (await OnlyAsync(shop)).State);
        var letter = await mail.Letter.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Contains("rmk@example.ru", letter, StringComparison.Ordinal);
        var body = Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(letter[letter.IndexOf("\n\n", StringComparison.Ordinal)..].Split('\n'))));
        Assert.Contains("сделано 3 из 3", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_WithoutAnybody_LeaveNoNews()
    {
        var (shop, _) = await EndedAsync(StoreKind.Sqlite, new());
        await using var context = shop.Store.Open("test");
        Assert.Equal(0, await context.Deliveries.CountAsync());
    }

    /// <summary>A batch made and ended, with its news left by the options.</summary>
    private async Task<(Workshop Shop, string Batch)> EndedAsync(StoreKind kind, NotificationOptions options)
    {
        var shop = await Workshop.CreateAsync(stores, kind);
        var batch = (await new AskBatch(shop.Store, shop.Transactions, shop.Shelf, shop.Options, new(shop.Store, new NoServices()), shop.Clock).RunAsync(new("memo", new(), ["docx"]), Workshop.Who)).Batch!;
        await using var context = shop.Store.Open("test");
        await context.BatchItems.ExecuteUpdateAsync(s => s.SetProperty(i => i.State, ItemState.Done));
        var end = new BatchEnd(shop.Transactions, new Announcer(options, shop.Clock), shop.Clock);
        Assert.True(await end.CloseAsync(batch.Id, default));
        Assert.False(await end.CloseAsync(batch.Id, default));
        return (shop, batch.Id);
    }

    private static async Task DeliverAsync(Workshop shop, NotificationOptions options)
    {
        using var job = new DeliverJob(shop.Store, options, shop.Clock, NullLogger<DeliverJob>.Instance);
        await job.Execute(null!);
    }

    private static async Task<Delivery> OnlyAsync(Workshop shop)
    {
        await using var context = shop.Store.Open("test");
        return await context.Deliveries.AsNoTracking().SingleAsync();
    }
}
