using DocGen.Api.Hosting;
using DocGen.Api.Hosting.Watching;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DocGen.Api.Tests.Hosting;

/// <summary>A kind with a mistake is left out, and both the log and the check of readiness say so.</summary>
public sealed class CatalogueHealthTests
{
    private const string Manifest = """{ "title": "Проба", "audience": "school", "description": "Для проверок", "contract": "contract.json", "file_name": "name" }""";

    [Fact]
    public async Task Catalogue_WithABrokenKind_IsDegradedAndNamesIt()
    {
        using var folder = new TemporaryFolder();
        WriteKind(folder, "whole", "<document title=\"Проба\"><p>Слово</p></document>");
        WriteKind(folder, "broken", "<document title=\"Проба\">{{ if }}</document>");
        using var log = new LineLog();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(log));
        var catalogue = new Catalogue(factory.CreateLogger<Catalogue>(), folder.Root);
        Assert.Equal(["whole"], (await catalogue.GetAsync()).Kinds.Select(kind => kind.Id));
        var health = await new CatalogueHealth(catalogue).CheckHealthAsync(new());
        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Contains("broken/template.scriban", health.Description, StringComparison.Ordinal);
        Assert.Contains(log.Lines, line => line.Contains("broken/template.scriban(1,", StringComparison.Ordinal) && line.Contains("ошибка SC", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Catalogue_OfWholeKinds_IsHealthyWhenItIsLoaded()
    {
        using var folder = new TemporaryFolder();
        WriteKind(folder, "whole", "<document title=\"Проба\"><p>Слово</p></document>");
        var catalogue = new Catalogue(NullLogger<Catalogue>.Instance, folder.Root);
        await catalogue.GetAsync();
        Assert.Equal(HealthStatus.Healthy, (await new CatalogueHealth(catalogue).CheckHealthAsync(new())).Status);
    }

    private static void WriteKind(TemporaryFolder folder, string name, string template)
    {
        Directory.CreateDirectory(folder.Path(name));
        folder.Write($"{name}/template.json", Manifest);
        folder.Write($"{name}/contract.json", "true");
        folder.Write($"{name}/sample.json", "{}");
        folder.Write($"{name}/template.scriban", template);
    }
}
