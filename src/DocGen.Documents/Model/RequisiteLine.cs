using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>One line of requisites: a part at the left margin, another at the right («02.02.2026» and «№ 14-од»).</summary>
public sealed record RequisiteLine(ImmutableArray<Inline> Left, ImmutableArray<Inline> Right) : Block;
