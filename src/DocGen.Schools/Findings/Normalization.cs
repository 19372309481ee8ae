namespace DocGen.Schools.Findings;

/// <summary>A replacement that the user may accept. Nothing is replaced until then.</summary>
/// <param name="Original">The whole text at the finding's path, as it was checked.</param>
/// <param name="Replacement">The whole text after it.</param>
public sealed record Normalization(string Original, string Replacement);
