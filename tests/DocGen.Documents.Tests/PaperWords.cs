using DocGen.Documents.Model;
using DocGen.Documents.Tests.Docx;
using DocGen.Documents.Tests.Pdf;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Tests;

/// <summary>The words of a document as its files give them back, for tests of other rooms: all three are to be the same.</summary>
/// <param name="Model">What every writer must show.</param>
public sealed record PaperWords(string[] Model, string[] Docx, string[] Pdf)
{
    public static PaperWords Of(Document document, byte[] docx, byte[] pdf)
    {
        string[] markers = [.. document.Sections.SelectMany(section => section.Blocks).SelectMany(Markers).Distinct(StringComparer.Ordinal)];
        return new PaperWords(PdfWords.Of(ModelText.Of(document)), PdfWords.Of(DocxText.Of(docx)), PdfWords.Of(PdfText.Of(pdf, markers)));
    }

    /// <summary>The words that every writer must show, in order: of the text, and of its footnotes.</summary>
    public static (string[] Body, string[] Notes) OfModel(Document document)
    {
        var (body, notes) = ModelText.Parts(document);
        return (PdfWords.Of(body), PdfWords.Of(notes));
    }

    /// <summary>Markers that the author gave; those that are counted are no words of the model.</summary>
    private static IEnumerable<string> Markers(Block block) => block switch
    {
        List list => list.Items.SelectMany(item => item.Blocks.SelectMany(Markers).Prepend(item.Marker ?? string.Empty)).Where(marker => marker.Length > 0),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(Markers),
        _ => [],
    };
}
