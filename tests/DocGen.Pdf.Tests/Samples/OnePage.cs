using DocGen.Pdf.Fonts;
using DocGen.Pdf.Pages;
using DocGen.Pdf.Structure;

namespace DocGen.Pdf.Tests.Samples;

/// <summary>A file with one page that a test draws on.</summary>
internal static class OnePage
{
    public static FontFamily Serif { get; } = FontCollection.Default.Find(FontCollection.Serif)!;

    public static (byte[] File, PdfSummary Summary) Write(Action<PdfPart, PdfPage> draw)
    {
        using var stream = new MemoryStream();
        using var writer = new PdfWriter(stream, SampleDocument.Information);
        draw(writer.Document, writer.AddPage(SampleDocument.Width, SampleDocument.Height));
        var summary = writer.Finish();
        return (stream.ToArray(), summary);
    }

    /// <summary>Draws a line of text as an element of its own.</summary>
    public static StructureElement Text(this StructureElement parent, PdfPage page, StructureType type, string text, double y = 100, FontStack? fonts = null)
    {
        var element = parent.Add(type);
        page.Content.Begin(element);
        page.Content.ShowText(fonts ?? Serif.Regular, 12, 60, y, text);
        page.Content.End();
        return element;
    }
}
