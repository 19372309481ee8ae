using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Health;
using DocGen.Jobs.Production;
using DocGen.Jobs.Tests.Stores;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DocGen.Jobs.Tests.Health;

[Collection(JobStoreCollection.Name)]
public sealed class HealthTests(StoreFixture stores)
{
    private static readonly HealthCheckContext None = new();

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Host_ThatWorks_IsHealthyInEveryPart(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind);
        await using var host = await shop.StartAsync();
        var report = await host.Get<HealthCheckService>().CheckHealthAsync();
        for (var look = 0; look < 300 && report.Status != HealthStatus.Healthy; look++)
        {
            // The scheduler starts after the host.
            await Task.Delay(100);
            report = await host.Get<HealthCheckService>().CheckHealthAsync();
        }

        Assert.Equal(["database", "disk", "queue", "scheduler"], report.Entries.Keys.Order());
        Assert.True(report.Status == HealthStatus.Healthy, string.Join("; ", report.Entries.Select(e => $"{e.Key} {e.Value.Status} {e.Value.Description}")));
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Database_WithoutSchema_IsUnhealthy(StoreKind kind)
    {
        var result = await new DatabaseHealth(new(stores.CreateEmpty(kind), TimeProvider.System)).CheckHealthAsync(None);
        Assert.Equal(HealthStatus.Unhealthy, result.Status);
    }

    [Fact]
    public async Task Database_Unreachable_IsUnhealthy()
    {
        var nobody = new SchoolStore(new(StoreKind.Postgres, "Host=127.0.0.1;Port=1;Username=x;Database=x;Timeout=2"), TimeProvider.System);
        Assert.Equal(HealthStatus.Unhealthy, (await new DatabaseHealth(nobody).CheckHealthAsync(None)).Status);
        Assert.Equal(HealthStatus.Unhealthy, (await new QueueHealth(nobody, TimeProvider.System).CheckHealthAsync(None)).Status);
    }

    [Theory]
    [InlineData(0, HealthStatus.Healthy)]
    [InlineData(1_000_000_000, HealthStatus.Unhealthy)]
    public async Task Disk_ByTheRoomAskedFor_IsTold(int megabytes, HealthStatus expected)
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Sqlite);
        Assert.Equal(expected, (await new DiskHealth(shop.Store, new ProductionOptions { FreeMegabytes = megabytes }).CheckHealthAsync(None)).Status);
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Queue_NobodyWorksForMinutes_IsDegraded(StoreKind kind)
    {
        var shop = await Workshop.CreateAsync(stores, kind);
        var check = new QueueHealth(shop.Store, shop.Clock);
        await using var context = shop.Store.Open("test");
        context.Batches.Add(new() { Id = "b", KindId = "memo", Title = "Записки", State = BatchState.Running, AsOf = new(2024, 3, 15), Formats = "docx", AskedBy = "А", AskedAt = shop.Clock.Now, StartedAt = shop.Clock.Now });
        context.BatchItems.Add(new() { BatchId = "b", Position = 0, SubjectKind = "school", SubjectId = "s-0", Name = "Школа", Readiness = Readiness.Complete, State = ItemState.Queued });
        await context.SaveChangesAsync();
        Assert.Equal(HealthStatus.Healthy, (await check.CheckHealthAsync(None)).Status);
        shop.Clock.Now = shop.Clock.Now.AddMinutes(6);
        Assert.Equal(HealthStatus.Degraded, (await check.CheckHealthAsync(None)).Status);
    }
}
