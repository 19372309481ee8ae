namespace DocGen.Documents.Model;

/// <summary>What follows begins on a new page of the same section.</summary>
public sealed record PageBreak : Block;
