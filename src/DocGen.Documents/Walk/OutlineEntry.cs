namespace DocGen.Documents.Walk;

/// <summary>One heading of the document.</summary>
/// <param name="Level">1 to 4.</param>
/// <param name="Text">Its words without footnotes.</param>
/// <param name="Anchor">The name that links use.</param>
/// <param name="Index">Which heading of the document it is, from 1, headings in cells included.</param>
public sealed record OutlineEntry(int Level, string Text, string Anchor, int Index);
