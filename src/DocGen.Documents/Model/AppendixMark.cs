using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>The mark at the top right of an appendix: «Приложение № 1», «к приказу … от … № …».</summary>
public sealed record AppendixMark(ImmutableArray<ImmutableArray<Inline>> Lines) : Block;
