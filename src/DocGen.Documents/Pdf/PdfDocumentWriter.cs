using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Pages;
using DocGen.Pdf;

namespace DocGen.Documents.Pdf;

/// <summary>
/// Lays a document out on pages and writes it as a tagged PDF (PDF/A-2a, with attachments PDF/A-3a; PDF/UA-1). The same document and options give
/// the same bytes. Safe to call from many threads.
/// </summary>
public static class PdfDocumentWriter
{
    /// <summary>Writes the document to a stream, which is left open.</summary>
    /// <returns>Warnings: what could not be shown as the document asks, and what stands there instead. Nothing is left out.</returns>
    public static ImmutableArray<Diagnostic> Write(Document document, Stream output, PdfOptions? options = null)
    {
        options ??= PdfOptions.Default;
        var warnings = new LayoutWarnings();
        using var writer = new PdfWriter(output, PdfInformation.Of(document.Properties), options.Attachments);
        new DocumentLayout(document, options, warnings).Draw(new PageSequence(writer), writer.Document);
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
    internal static PageLabels FindHeadings(Document document) => new DocumentLayout(document, PdfOptions.Default, new LayoutWarnings()).FindHeadings();
}
