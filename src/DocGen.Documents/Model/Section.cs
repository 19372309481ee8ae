using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>A run of pages with one page setup; begins on a new page.</summary>
public sealed record Section(PageSetup Page, ImmutableArray<Block> Blocks);
