namespace DocGen.Documents.Model;

/// <summary>Characters; white space is already folded by the reader, no-break spaces and soft hyphens kept. No control characters.</summary>
public sealed record Text(string Value) : Inline;
