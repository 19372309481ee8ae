using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>A link to an absolute http, https or mailto address, or to a heading of the document («#anchor»).</summary>
public sealed record Link(string Target, ImmutableArray<Inline> Content) : Inline;
