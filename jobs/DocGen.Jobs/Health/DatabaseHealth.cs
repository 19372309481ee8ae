using System.Data.Common;
using DocGen.Data.Migrations;
using DocGen.Data.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DocGen.Jobs.Health;

/// <summary>The database answers and has the schema of this program.</summary>
internal sealed class DatabaseHealth(SchoolStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var pending = await store.PendingAsync(cancellationToken);
            return pending.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"Schema waits for docgen migrate: {string.Join(", ", pending)}");
        }
        catch (Exception fault) when (fault is DbException or MigrationException or IOException or TimeoutException or InvalidOperationException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer", fault);
        }
    }
}
