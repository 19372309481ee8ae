using System.Globalization;
using DocGen.Data.Storage;
using DocGen.Jobs.Production;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DocGen.Jobs.Health;

/// <summary>There is room where this process writes: temporary files, and the embedded database.</summary>
internal sealed class DiskHealth(SchoolStore store, ProductionOptions options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var folders = store.Options.Kind == StoreKind.Sqlite
            ? [Path.GetTempPath(), Path.GetDirectoryName(Path.GetFullPath(store.Options.Connection))!]
            : new[] { Path.GetTempPath() };
        var least = folders.Select(folder => (Folder: folder, Free: new DriveInfo(folder).AvailableFreeSpace >> 20)).MinBy(f => f.Free);
        var said = string.Create(CultureInfo.InvariantCulture, $"{least.Folder}: {least.Free} MB free");
        return Task.FromResult(
            least.Free >= options.FreeMegabytes ? HealthCheckResult.Healthy(said)
            : least.Free >= options.FreeMegabytes / 10 ? HealthCheckResult.Degraded(said)
            : HealthCheckResult.Unhealthy(said));
    }
}
