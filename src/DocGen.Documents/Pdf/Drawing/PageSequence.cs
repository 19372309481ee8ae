using DocGen.Documents.Model;
using DocGen.Pdf;
using DocGen.Pdf.Pages;

namespace DocGen.Documents.Pdf.Drawing;

/// <summary>The pages of one document in their order: at the end of the file, or after a page that was set aside for them.</summary>
internal sealed class PageSequence(PdfWriter writer)
{
    private PdfPage? _reserved;
    private PdfPage? _last;

    /// <param name="reserved">Page of the file that becomes the document's first; the others follow it.</param>
    public PageSequence(PdfWriter writer, PdfPage reserved)
        : this(writer) => _reserved = reserved;

    public PdfPage Next(PageSetup page)
    {
        _last = _reserved ?? writer.InsertPage(_last is null ? writer.Pages.Count : _last.Index + 1, page.Width.Points, page.Height.Points);
        _reserved = null;
        return _last;
    }
}
