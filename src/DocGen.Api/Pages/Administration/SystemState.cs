namespace DocGen.Api.Pages.Administration;

/// <summary>A line of the state of the system.</summary>
/// <param name="Hint">What to do when it is not well; null when it is.</param>
public sealed record SystemState(string Name, Parts.Tone Tone, string Value, string? Hint = null);
