namespace DocGen.Data.Production;

/// <summary>A written file of a document, beside its record and in the same transaction.</summary>
public sealed class DocumentFile
{
    public required string DocumentId { get; init; }

    public required FileStage Stage { get; init; }

    /// <summary>Name of the format, which is also the extension («docx»).</summary>
    public required string Format { get; init; }

    /// <summary>Of the content, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes.</summary>
    public required int Size { get; init; }

    public required byte[] Content { get; init; }
}
