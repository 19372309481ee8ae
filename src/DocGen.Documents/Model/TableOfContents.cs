namespace DocGen.Documents.Model;

/// <summary>Contents made from the document's headings.</summary>
/// <param name="Title">Line above («Содержание»), or null.</param>
/// <param name="MaxLevel">Deepest heading level listed, 1 to 4.</param>
public sealed record TableOfContents(string? Title, int MaxLevel) : Block;
