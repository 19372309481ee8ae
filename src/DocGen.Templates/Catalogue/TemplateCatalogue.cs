using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Catalogue;

/// <summary>All kinds of documents that the program makes, loaded and checked at start.</summary>
public sealed class TemplateCatalogue
{
    private readonly ImmutableDictionary<string, DocumentKind> _byId;

    private TemplateCatalogue(ImmutableArray<DocumentKind> kinds, ImmutableArray<Diagnostic> problems)
    {
        Kinds = kinds;
        Problems = problems;
        _byId = kinds.ToImmutableDictionary(kind => kind.Id, StringComparer.Ordinal);
    }

    /// <summary>The kinds without errors, in the order of their manifests, then of their names.</summary>
    public ImmutableArray<DocumentKind> Kinds { get; }

    /// <summary>Everything that is wrong with all folders. With an error among them the program should not start.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);

    /// <summary>
    /// Loads every kind of the folders: parses templates and partials, checks manifests, contracts and samples, and renders each sample.
    /// </summary>
    /// <param name="folders">Folders with kinds as subfolders; partials of <c>_shared</c> are looked for in a kind's own folder first.</param>
    public static TemplateCatalogue Load(params IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var loader = new CatalogueLoader();
        var kinds = loader.Load([.. folders]);
        return new TemplateCatalogue(
            [.. kinds.OrderBy(kind => kind.Manifest.Order).ThenBy(kind => kind.Id, StringComparer.Ordinal)], loader.Problems);
    }

    /// <summary>The kind of that name; null when there is none (see <see cref="UnknownKind"/>).</summary>
    public DocumentKind? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The error for a name that no kind has, with the nearest names.</summary>
    public Diagnostic UnknownKind(string id) =>
        new(Severity.Error, CatalogueCodes.UnknownKind.Code, Place.Unknown, $"Нет вида документа «{id}»")
        {
            Hint = Suggestion.For(id, Kinds.Select(kind => kind.Id)) ?? $"есть: {string.Join(", ", Kinds.Select(kind => kind.Id))}",
        };
}
