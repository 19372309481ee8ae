using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Scheduling;
using DocGen.Jobs.Tests.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DocGen.Jobs.Tests.Scheduling;

/// <summary>A process that only asks wakes those that produce.</summary>
[Collection(JobStoreCollection.Name)]
public sealed class PlanListenerTests(StoreFixture stores)
{
    [Fact]
    public async Task Ring_WithoutASchedulerHere_IsHeardElsewhereAndAgainAfterALostConnection()
    {
        var shop = await Workshop.CreateAsync(stores, StoreKind.Postgres);
        using var heard = new SemaphoreSlim(0);
        using var listener = new PlanListener(shop.Store, _ => Task.FromResult(heard.Release()), TimeProvider.System, NullLogger<PlanListener>.Instance);
        await using var asking = new ServiceCollection().BuildServiceProvider();
        var bell = new PlanBell(shop.Store, asking);
        await listener.StartAsync(default);
        await UntilHeardAsync(bell, heard);

        await using (var context = shop.Store.Open("test"))
        {
            await context.Database.ExecuteSqlRawAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN docgen_plan' AND datname = current_database()");
        }

        while (await heard.WaitAsync(TimeSpan.Zero))
        {
        }

        await UntilHeardAsync(bell, heard);
        await listener.StopAsync(default);
    }

    /// <summary>What is rung before it listens is lost, as it may be.</summary>
    private static async Task UntilHeardAsync(PlanBell bell, SemaphoreSlim heard)
    {
        for (var tries = 0; ; tries++)
        {
            Assert.True(tries < 300, "The bell is not heard");
            await bell.RingAsync(default);
            if (await heard.WaitAsync(200))
            {
                return;
            }
        }
    }
}
