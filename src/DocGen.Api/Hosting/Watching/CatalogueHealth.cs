using DocGen.Documents.Diagnostics;
using DocGen.Templates.Catalogue;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DocGen.Api.Hosting.Watching;

/// <summary>Whether the kinds of documents are loaded, and all of them.</summary>
internal sealed class CatalogueHealth(Catalogue catalogue) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var loading = catalogue.GetAsync();
        return Task.FromResult(!loading.IsCompleted ? HealthCheckResult.Unhealthy("Виды документов ещё загружаются")
            : loading.IsFaulted ? HealthCheckResult.Unhealthy("Виды документов не загрузились")
            : loading.Result is { HasErrors: true } broken ? HealthCheckResult.Degraded($"С ошибками и потому не загружены: {Names(broken)}; подробности в журнале службы и у docgen check")
            : HealthCheckResult.Healthy());
    }

    /// <summary>Files with errors, since a kind that is not loaded has no other name.</summary>
    private static string Names(TemplateCatalogue catalogue) =>
        string.Join(", ", catalogue.Problems.Where(each => each.Severity == Severity.Error).Select(each => each.Place.File ?? each.Code).Distinct(StringComparer.Ordinal));
}
