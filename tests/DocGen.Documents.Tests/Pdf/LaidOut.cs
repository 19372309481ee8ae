using DocGen.Documents.Model;
using DocGen.Documents.Pdf;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Pages;
using DocGen.Documents.Pdf.Typesetting;
using DocGen.Pdf.Fonts;

namespace DocGen.Documents.Tests.Pdf;

/// <summary>Documents laid out without a file.</summary>
internal static class LaidOut
{
    public static RecordingCanvas Of(Document document)
    {
        var canvas = new RecordingCanvas();
        new Paginator(Composition(document), canvas).Run();
        return canvas;
    }

    public static RecordingCanvas Of(params ReadOnlySpan<Block> blocks) => Of(Samples.Build.Document(blocks));

    public static Composition Composition(Document document) =>
        new(document, Typefaces.Of(FontCollection.Default.Find(FontCollection.Serif)!), PdfOptions.Default, new LayoutWarnings(), null);
}
