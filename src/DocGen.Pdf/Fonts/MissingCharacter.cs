namespace DocGen.Pdf.Fonts;

/// <summary>A character that no face of the text's stack has and that is drawn as a box.</summary>
/// <param name="Page">Index of the first page where it stands, from 0.</param>
/// <param name="Count">How often it stands in the document.</param>
public sealed record MissingCharacter(int CodePoint, int Page, int Count);
