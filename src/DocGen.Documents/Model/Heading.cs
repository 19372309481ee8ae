using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>A heading of level 1 to 4. Its number, if it has one, is part of the text as the author gave it.</summary>
/// <param name="Anchor">Name that links and the table of contents lead to; the reader gives every heading one, unique in the document.</param>
public sealed record Heading(int Level, ImmutableArray<Inline> Content, string Anchor) : Block
{
    public Alignment Alignment { get; init; } = Alignment.Center;
}
