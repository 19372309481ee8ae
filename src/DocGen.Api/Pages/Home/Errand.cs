using DocGen.Api.Pages.Parts;

namespace DocGen.Api.Pages.Home;

/// <summary>Something that waits for the reader.</summary>
/// <param name="Why">A sentence on what it is about.</param>
/// <param name="Address">Page where it is dealt with.</param>
public sealed record Errand(Tone Tone, string Title, string Why, string Address);
