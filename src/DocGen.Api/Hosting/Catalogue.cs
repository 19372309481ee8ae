using DocGen.Api.Cli;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;

namespace DocGen.Api.Hosting;

/// <summary>The kinds of documents, loaded beside the start: the check of every kind takes longer than a first page may wait. What is wrong with one is told in the log.</summary>
/// <param name="folder">Null for the ordinary folder.</param>
internal sealed partial class Catalogue(ILogger<Catalogue> logger, string? folder = null)
{
    private readonly Lazy<Task<TemplateCatalogue>> loading = new(() => Task.Run(() => Load(logger, folder ?? TemplateFolders.Ordinary())));

    public Task<TemplateCatalogue> GetAsync() => loading.Value;

    private static TemplateCatalogue Load(ILogger logger, string folder)
    {
        var catalogue = TemplateCatalogue.Load(folder);
        foreach (var problem in catalogue.Problems.Where(each => each.Severity == Severity.Error))
        {
            Broken(logger, DiagnosticPrinter.Format(problem).TrimEnd());
        }

        return catalogue;
    }

    [LoggerMessage(40, LogLevel.Error, "A kind of documents is left out: {Problem}")]
    private static partial void Broken(ILogger logger, string problem);
}
