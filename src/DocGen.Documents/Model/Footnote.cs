using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>A footnote: its mark stands here, its text at the foot of the page. Numbered through the document.</summary>
public sealed record Footnote(ImmutableArray<Inline> Content) : Inline;
