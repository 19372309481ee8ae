namespace DocGen.Schools.Programmes.Content;

/// <summary>A reference to another document.</summary>
/// <param name="Text">The reference as printed.</param>
public sealed record RelatedDocument(string Text) : Block
{
    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Where the document lies: a link or the id of a stored document.</summary>
    public string? Target { get; init; }
}
