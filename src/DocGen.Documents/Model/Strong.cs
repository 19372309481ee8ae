using System.Collections.Immutable;

namespace DocGen.Documents.Model;

public sealed record Strong(ImmutableArray<Inline> Content) : Inline;
