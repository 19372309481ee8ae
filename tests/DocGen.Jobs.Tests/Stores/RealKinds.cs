using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Tests.Stores;

/// <summary>The program's own kinds, each loaded once.</summary>
internal static class RealKinds
{
    private static readonly Lazy<TemplateCatalogue> All = new(() => TemplateCatalogue.Load(Path.Combine(Repository.Root, "templates")));

    /// <summary>Every kind.</summary>
    public static TemplateCatalogue Every => All.Value;

    public static TemplateCatalogue Of(string kind) => TemplateCatalogue.LoadKind(kind, Path.Combine(Repository.Root, "templates"));
}
