using DocGen.Documents.Model;
using DocGen.Pdf.Metadata;

namespace DocGen.Documents.Pdf;

/// <summary>What a document says of itself, as the file says it.</summary>
internal static class PdfInformation
{
    public static DocumentInformation Of(DocumentProperties properties) => new()
    {
        Title = TitleOf(properties.Title),
        Author = properties.Author,
        Subject = properties.Subject,
        Keywords = properties.Keywords,
        Language = properties.Language,
        Created = properties.Created,
    };

    /// <summary>A file and each of its parts must have a title (ISO 14289-1, 7.1).</summary>
    public static string TitleOf(string title) => string.IsNullOrWhiteSpace(title) ? "Документ" : title;
}
