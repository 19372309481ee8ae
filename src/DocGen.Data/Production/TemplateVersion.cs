namespace DocGen.Data.Production;

/// <summary>
/// One version of a kind as it was: all files that a document depends on, so that it can be made again. Versions of the program's own
/// templates are kept when a first document is made by them; a district's are published. Never changed.
/// </summary>
public sealed class TemplateVersion
{
    public required string KindId { get; init; }

    /// <summary>From 1 within the kind.</summary>
    public required int Version { get; init; }

    /// <summary>SHA-256 over names and contents of the files.</summary>
    public required string Digest { get; init; }

    /// <summary>The municipality that published it; null for the program's own.</summary>
    public string? MunicipalityId { get; init; }

    public required string PublishedBy { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public string? Note { get; init; }

    /// <summary>A ZIP of the files, paths as under templates/.</summary>
    public required byte[] Files { get; init; }
}
