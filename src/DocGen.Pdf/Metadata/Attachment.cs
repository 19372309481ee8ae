namespace DocGen.Pdf.Metadata;

/// <summary>A file carried inside the PDF, which makes it PDF/A-3 (ISO 19005-3, 6.8).</summary>
/// <param name="Name">File name shown to the reader.</param>
/// <param name="MediaType">«application/json» and the like.</param>
public sealed record Attachment(string Name, string MediaType, ReadOnlyMemory<byte> Content)
{
    public string? Description { get; init; }

    public AttachmentRelationship Relationship { get; init; } = AttachmentRelationship.Data;
}
