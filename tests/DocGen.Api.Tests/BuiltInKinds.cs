using DocGen.Templates.Catalogue;

namespace DocGen.Api.Tests;

/// <summary>The kinds of templates/, loaded once for a class of tests.</summary>
public sealed class BuiltInKinds
{
    private readonly TemplateCatalogue _catalogue = TemplateCatalogue.Load(Path.Combine(Repository.Root, "templates"));

    public BuiltInKinds() => Assert.Empty(_catalogue.Problems);

    public DocumentKind Get(string id) => _catalogue.Find(id)!;
}
