using DocGen.Api.Cli;
using DocGen.Templates.Catalogue;

namespace DocGen.Api.Hosting;

/// <summary>The kinds of documents, loaded beside the start: the check of every kind takes longer than a first page may wait.</summary>
internal sealed class Catalogue
{
    private readonly Lazy<Task<TemplateCatalogue>> loading = new(() => Task.Run(() => TemplateCatalogue.Load(TemplateFolders.Ordinary())));

    public Task<TemplateCatalogue> GetAsync() => loading.Value;
}
