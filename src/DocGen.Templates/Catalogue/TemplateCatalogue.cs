using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Catalogue;

/// <summary>The kinds of documents that the program makes, loaded and checked at start: all, or those that a command asks for.</summary>
public sealed class TemplateCatalogue
{
    private readonly ImmutableDictionary<string, DocumentKind> _byId;

    private readonly ImmutableArray<string> _names;

    private TemplateCatalogue(KindSelection selection, IEnumerable<string> folders)
    {
        var loader = new CatalogueLoader(selection);
        Kinds = [.. loader.Load([.. folders]).OrderBy(kind => kind.Manifest.Order).ThenBy(kind => kind.Id, StringComparer.Ordinal)];
        Problems = loader.Problems;
        _names = loader.Names;
        _byId = Kinds.ToImmutableDictionary(kind => kind.Id, StringComparer.Ordinal);
    }

    /// <summary>The kinds without errors, in the order of their manifests, then of their names.</summary>
    public ImmutableArray<DocumentKind> Kinds { get; }

    /// <summary>Everything that is wrong with what was loaded. With an error among them the program should not start.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);

    /// <summary>
    /// Loads every kind of the folders: parses templates and partials, checks manifests, contracts and samples, and renders each sample.
    /// </summary>
    /// <param name="folders">Folders with kinds as subfolders; partials of <c>_shared</c> are looked for in a kind's own folder first.</param>
    public static TemplateCatalogue Load(params IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return new TemplateCatalogue(new KindSelection(), folders);
    }

    /// <summary>Loads and checks one kind with what it includes; a mistake in another kind neither shows nor hinders.</summary>
    /// <param name="id">Name of the kind; when no folder has it, the catalogue is empty.</param>
    /// <param name="folders">As for <see cref="Load"/>.</param>
    public static TemplateCatalogue LoadKind(string id, params IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(folders);
        return new TemplateCatalogue(new KindSelection(Kind: id), folders);
    }

    /// <summary>Loads and checks the kinds of one folder.</summary>
    /// <param name="neighbours">Folders whose <c>_shared</c> the kinds may use.</param>
    public static TemplateCatalogue LoadFolder(string folder, params IEnumerable<string> neighbours)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(neighbours);
        return new TemplateCatalogue(new KindSelection(Folder: folder), neighbours.Prepend(folder));
    }

    /// <summary>The kind of that name; null when there is none (see <see cref="UnknownKind"/>).</summary>
    public DocumentKind? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The error for a name that no kind has, with the nearest names.</summary>
    public Diagnostic UnknownKind(string id) =>
        new(Severity.Error, CatalogueCodes.UnknownKind.Code, Place.Unknown, $"Нет вида документа «{id}»")
        {
            Hint = Suggestion.For(id, _names) ?? $"есть: {string.Join(", ", _names)}",
        };
}
