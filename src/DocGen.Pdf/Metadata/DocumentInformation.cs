namespace DocGen.Pdf.Metadata;

/// <summary>What the file says of itself. Nothing is read from a clock: what is not given is not written.</summary>
public sealed record DocumentInformation
{
    /// <summary>Shown in the window's title (ISO 14289-1, 7.1); must not be empty.</summary>
    public required string Title { get; init; }

    public string? Author { get; init; }

    public string? Subject { get; init; }

    public string? Keywords { get; init; }

    /// <summary>The program the document comes from.</summary>
    public string Creator { get; init; } = "DocGen";

    /// <summary>The document's own date, not the moment of writing.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>BCP 47 language of the text.</summary>
    public string Language { get; init; } = "ru-RU";
}
