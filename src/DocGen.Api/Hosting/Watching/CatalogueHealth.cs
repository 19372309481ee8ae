using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DocGen.Api.Hosting.Watching;

/// <summary>Whether the kinds of documents are loaded.</summary>
internal sealed class CatalogueHealth(Catalogue catalogue) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var loading = catalogue.GetAsync();
        return Task.FromResult(!loading.IsCompleted ? HealthCheckResult.Unhealthy("Виды документов ещё загружаются")
            : loading.IsFaulted ? HealthCheckResult.Unhealthy("Виды документов не загрузились")
            : HealthCheckResult.Healthy());
    }
}
