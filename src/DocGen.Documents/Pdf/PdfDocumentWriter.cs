using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Pages;
using DocGen.Documents.Pdf.Typesetting;
using DocGen.Documents.Walk;
using DocGen.Pdf;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Metadata;

namespace DocGen.Documents.Pdf;

/// <summary>
/// Lays a document out on pages and writes it as a tagged PDF (PDF/A-2a, PDF/UA-1). The same document and options give the same bytes.
/// Safe to call from many threads.
/// </summary>
public static class PdfDocumentWriter
{
    /// <summary>Writes the document to a stream, which is left open.</summary>
    /// <returns>Warnings: what could not be shown as the document asks, and what stands there instead. Nothing is left out.</returns>
    public static ImmutableArray<Diagnostic> Write(Document document, Stream output, PdfOptions? options = null)
    {
        options ??= PdfOptions.Default;
        var warnings = new LayoutWarnings();
        var faces = Typefaces.Of(FamilyOf(document.Theme, options.Fonts, warnings));
        var labels = DocumentOutline.Of(document).ContentsDepth > 0 ? Survey(document, faces, options, warnings) : null;

        using var writer = new PdfWriter(output, Information(document.Properties));
        var composition = new Composition(document, faces, options, warnings, labels);
        new Paginator(composition, new PdfCanvas(writer, writer.Document, composition.Images)).Run();
        foreach (var missing in writer.Finish().MissingCharacters)
        {
            warnings.MissingCharacter(missing);
        }

        return warnings.ToImmutable();
    }

    /// <summary>
    /// On which page each heading stands when the document is laid out with the program's fonts. Times New Roman has the same measures, so
    /// that the contents of a DOCX can carry these numbers.
    /// </summary>
    internal static PageLabels FindHeadings(Document document)
    {
        var options = PdfOptions.Default;
        var warnings = new LayoutWarnings();
        return Survey(document, Typefaces.Of(FamilyOf(document.Theme, options.Fonts, warnings)), options, warnings);
    }

    /// <summary>The first of two passes, for documents with a table of contents: on which page each heading stands.</summary>
    private static PageLabels Survey(Document document, Typefaces faces, PdfOptions options, LayoutWarnings warnings)
    {
        var composition = new Composition(document, faces, options, warnings, null);
        new Paginator(composition, new SurveyCanvas()).Run();
        return composition.Headings;
    }

    private static FontFamily FamilyOf(Theme theme, FontCollection fonts, LayoutWarnings warnings)
    {
        if ((fonts.Find(theme.Font) ?? fonts.Find(theme.AlternativeFont)) is { } family)
        {
            return family;
        }

        warnings.MissingFamily(theme.Font, FontCollection.Serif);
        return fonts.Find(FontCollection.Serif) ?? throw new InvalidOperationException("The program's own fonts are missing.");
    }

    private static DocumentInformation Information(DocumentProperties properties) => new()
    {
        Title = string.IsNullOrWhiteSpace(properties.Title) ? "Документ" : properties.Title,
        Author = properties.Author,
        Subject = properties.Subject,
        Keywords = properties.Keywords,
        Language = properties.Language,
        Created = properties.Created,
    };
}
