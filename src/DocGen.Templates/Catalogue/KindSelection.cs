namespace DocGen.Templates.Catalogue;

/// <summary>Which kinds of the folders are loaded and checked; the others are known by name only.</summary>
/// <param name="Kind">Name of the kind; null for every name.</param>
/// <param name="Folder">Folder the kinds stand in, as it is given to the catalogue; null for every folder.</param>
internal sealed record KindSelection(string? Kind = null, string? Folder = null)
{
    public bool Takes(string folder, string kind) =>
        (Kind is null || string.Equals(Kind, kind, StringComparison.Ordinal)) && (Folder is null || string.Equals(Folder, folder, StringComparison.Ordinal));
}
