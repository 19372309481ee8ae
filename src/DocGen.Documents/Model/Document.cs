using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>A whole document: what the markup reader makes and every writer takes. The root of one closed, immutable tree.</summary>
/// <param name="Properties">What the file says of itself (title, author, dates).</param>
/// <param name="Sections">At least one; a section begins on a new page.</param>
public sealed record Document(DocumentProperties Properties, ImmutableArray<Section> Sections)
{
    /// <summary>Fonts, sizes and spacing; the official form by default.</summary>
    public Theme Theme { get; init; } = Theme.Gost;
}
