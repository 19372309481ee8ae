using DocGen.Pdf;
using DocGen.Pdf.Navigation;
using DocGen.Pdf.Pages;

namespace DocGen.Documents.Pdf.Drawing;

/// <summary>Bookmarks made from headings as they are drawn: each stands under the last one of a higher level.</summary>
internal sealed class OutlineTree(PdfPart part)
{
    private const int OpenLevels = 1;

    private readonly Stack<(int Level, Outline Entry)> _open = new();

    public void Add(int level, string title, PdfPage page, double y)
    {
        while (_open.TryPeek(out var last) && last.Level >= level)
        {
            _open.Pop();
        }

        var parent = _open.TryPeek(out var above) ? above.Entry : part.Outline;
        var entry = parent.Add(title, page, y);
        entry.IsOpen = _open.Count < OpenLevels;
        _open.Push((level, entry));
    }
}
