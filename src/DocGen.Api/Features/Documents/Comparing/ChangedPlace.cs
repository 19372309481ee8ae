namespace DocGen.Api.Features.Documents.Comparing;

/// <summary>A paragraph that differs between two versions.</summary>
/// <param name="Heading">The heading that it stands under in the newer version; null before the first.</param>
/// <param name="Line">Number of the paragraph in the newer version, from 1; of the one after it, where text went away.</param>
/// <param name="Old">Null where text was added.</param>
/// <param name="New">Null where text went away.</param>
public sealed record ChangedPlace(string? Heading, int Line, string? Old, string? New);
