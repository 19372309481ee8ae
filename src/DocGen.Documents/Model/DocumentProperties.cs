namespace DocGen.Documents.Model;

/// <summary>Properties stored in the file. Nothing here is read from a clock: what is not given is not written.</summary>
public sealed record DocumentProperties
{
    public required string Title { get; init; }
    public string? Author { get; init; }
    public string? Subject { get; init; }
    public string? Keywords { get; init; }

    /// <summary>The document's own date (registration, signing), not the moment of writing: same input, same bytes.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>BCP 47 language of the text.</summary>
    public string Language { get; init; } = "ru-RU";
}
