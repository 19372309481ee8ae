namespace DocGen.Schools.Programmes.Content;

/// <summary>A heading that opens no section of its own.</summary>
public sealed record Subheading(string Text) : Block;
