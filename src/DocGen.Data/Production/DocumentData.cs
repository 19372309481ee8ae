namespace DocGen.Data.Production;

/// <summary>What a document was made of, to the byte, and its words for searching.</summary>
public sealed class DocumentData
{
    public required string DocumentId { get; init; }

    /// <summary>Data given to the template: UTF-8 JSON whose SHA-256 is the document's snapshot hash.</summary>
    public required string Snapshot { get; init; }

    /// <summary>Values typed by a person, JSON keyed by path; null when there were none.</summary>
    public string? Form { get; init; }

    /// <summary>What the document is found by, of <see cref="Search.SearchWords"/>: its title, file name, number and text.</summary>
    public required string Words { get; set; }
}
