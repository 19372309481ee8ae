using DocGen.Pdf.Navigation;
using DocGen.Pdf.Pages;
using DocGen.Pdf.Structure;

namespace DocGen.Pdf;

/// <summary>
/// A document inside the file: the file's only one, or one of many merged into it. Names of destinations are the part's own, so that parts
/// written by the same code never mix up their links.
/// </summary>
public sealed class PdfPart
{
    private readonly PdfWriter _writer;
    private readonly string _prefix;

    internal PdfPart(PdfWriter writer, StructureElement structure, Outline outline, string prefix)
    {
        _writer = writer;
        _prefix = prefix;
        Structure = structure;
        Outline = outline;
    }

    /// <summary>The element that holds all elements of the part.</summary>
    public StructureElement Structure { get; }

    /// <summary>The bookmark under which the part's bookmarks stand; of a file with one document, the root.</summary>
    public Outline Outline { get; }

    /// <summary>Names a place of a page that links lead to, in points from the top left corner.</summary>
    /// <exception cref="ArgumentException">The part has a place of this name already.</exception>
    public void Define(string anchor, PdfPage page, double x, double y) => _writer.Destinations.Define(_prefix + anchor, page, x, y);

    /// <summary>Makes a rectangle of a page lead to a named place, which may be defined later.</summary>
    /// <param name="element">The Link (or Reference in a Link) element whose text the rectangle covers.</param>
    /// <param name="description">What a screen reader says of the link.</param>
    public void Link(PdfPage page, StructureElement element, double x, double y, double width, double height, string anchor, string description) =>
        _writer.AddLink(page, element, x, y, width, height, new AnchorName(_prefix, anchor), null, description);

    /// <summary>Makes a rectangle of a page lead to an address outside: http, https, mailto.</summary>
    public void Link(PdfPage page, StructureElement element, double x, double y, double width, double height, Uri address, string description) =>
        _writer.AddLink(page, element, x, y, width, height, null, LinkAddress.ToAscii(address), description);
}
