using DocGen.Data.Production;
using DocGen.Jobs.Batches;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DocGen.Jobs.Tests.Stores;

/// <summary>A process that produces, inside the test.</summary>
internal sealed class ProductionHost(IHost host, Workshop shop) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public AskBatch Ask => host.Services.GetRequiredService<AskBatch>();

    public ChangeBatch Change => host.Services.GetRequiredService<ChangeBatch>();

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    public Task<BatchCounts> EndedAsync(string batch) => UntilAsync(batch, c => c.Ended == c.Total);

    /// <summary>As <see cref="EndedAsync"/>, and every item is done: otherwise the test says why one was not.</summary>
    public async Task<BatchCounts> DoneAsync(string batch)
    {
        var counts = await EndedAsync(batch);
        await using var context = shop.Store.Open("test");
        var open = await context.BatchItems.AsNoTracking().Where(i => i.BatchId == batch && i.State != ItemState.Done).ToListAsync();
        Assert.True(open.Count == 0, string.Join("\n", open.Select(i => $"{i.Position} {i.Name}: {i.State} {string.Join("; ", i.Problems.Select(p => $"{p.Code} {p.Message}"))}")));
        return counts;
    }

    public async Task<BatchCounts> UntilAsync(string batch, Func<BatchCounts, bool> reached)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        for (; ; )
        {
            await using var context = shop.Store.Open("test");
            var counts = await BatchCounts.OfAsync(context, batch);
            if (reached(counts))
            {
                return counts;
            }

            Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started) < Patience, $"After {Patience}: {counts}");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
