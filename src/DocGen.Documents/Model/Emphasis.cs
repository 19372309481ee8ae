using System.Collections.Immutable;

namespace DocGen.Documents.Model;

public sealed record Emphasis(ImmutableArray<Inline> Content) : Inline;
