using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>One item of a list.</summary>
/// <param name="Blocks">Paragraphs and nested lists, at least one block.</param>
public sealed record ListItem(ImmutableArray<Block> Blocks)
{
    /// <summary>Sets the count to this number, as HTML's value does; the items after it go on from here.</summary>
    public int? Value { get; init; }

    /// <summary>Marker printed as given instead of the counted one («3.4.1», «а)», an empty string for none); does not advance the count.</summary>
    public string? Marker { get; init; }
}
