namespace DocGen.Jobs.Production;

/// <param name="Sha256">Of the content, lower-case hex.</param>
public sealed record MadeFile(string Format, byte[] Content, string Sha256);
