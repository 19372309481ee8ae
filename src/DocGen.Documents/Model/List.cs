using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>A list; an item's blocks may hold further lists. Numbering starts anew in every list.</summary>
public sealed record List(ListStyle Style, ImmutableArray<ListItem> Items) : Block
{
    /// <summary>Number of the first item in numbered styles, 1 or more.</summary>
    public int Start { get; init; } = 1;

    public ListWrap Wrap { get; init; }
}
