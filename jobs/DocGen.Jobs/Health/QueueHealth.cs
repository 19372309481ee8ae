using System.Data.Common;
using System.Globalization;
using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Jobs.Production;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DocGen.Jobs.Health;

/// <summary>Somebody makes what is asked for: no running batch stands still. Told by any process, whether it produces or not.</summary>
internal sealed class QueueHealth(SchoolStore store, TimeProvider clock) : IHealthCheck
{
    /// <summary>Longer than the longest document and a dead worker's take-over together.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var data = store.Open("docgen health");
            var before = clock.GetUtcNow() - Patience;
            var still = await data.Batches.CountAsync(
                b => b.State == BatchState.Running && b.StartedAt < before
                    && data.BatchItems.Any(i => i.BatchId == b.Id && (i.State == ItemState.Queued || i.State == ItemState.Running))
                    && !data.BatchItems.Any(i => i.BatchId == b.Id && i.EndedAt >= before),
                cancellationToken);
            return still == 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded(string.Create(CultureInfo.InvariantCulture, $"Batches that stand still for {Patience.TotalMinutes:F0} minutes: {still}; does any docgen worker run?"));
        }
        catch (Exception fault) when (PassingFaults.Is(fault) || fault is DbException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer", fault);
        }
    }
}
