namespace DocGen.Api.Features.Templates;

/// <summary>A version of a template as lists show it.</summary>
/// <param name="Municipality">Whose it is; null for the program's own.</param>
/// <param name="IsProgram">Whether it is what the program brings now.</param>
public sealed record TemplateLine(int Version, string? Municipality, string PublishedBy, DateTimeOffset PublishedAt, string? Note, bool IsProgram)
{
    /// <summary>Municipalities that use it, among those that the reader answers for.</summary>
    public IReadOnlyList<string> ChosenBy { get; init; } = [];
}
