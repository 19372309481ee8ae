using System.Collections.Immutable;

namespace DocGen.Documents.Model;

public sealed record Underline(ImmutableArray<Inline> Content) : Inline;
