namespace DocGen.Schools.Programmes.Content;

/// <summary>Running text; a line break in it is a line break on paper.</summary>
public sealed record Paragraph(string Text) : Block;
