using DocGen.Data.Migrations;
using DocGen.Data.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DocGen.Api.Hosting.Watching;

/// <summary>Whether the database has the schema of this program.</summary>
internal sealed class SchemaHealth(SchoolStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await store.PendingAsync(cancellationToken) is { Count: > 0 } pending
                ? HealthCheckResult.Unhealthy($"Не применены миграции: {string.Join(", ", pending)}")
                : HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (fault is System.Data.Common.DbException or MigrationException or IOException)
        {
            return HealthCheckResult.Unhealthy("База данных не отвечает или другой версии");
        }
    }
}
