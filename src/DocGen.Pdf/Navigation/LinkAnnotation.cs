using DocGen.Pdf.Objects;
using DocGen.Pdf.Pages;
using DocGen.Pdf.Structure;

namespace DocGen.Pdf.Navigation;

/// <summary>A link on a page (ISO 32000-1, 12.5.6.5), tied to its Link element.</summary>
/// <param name="Anchor">Name of a destination of this file, or null for an outside address.</param>
/// <param name="Address">Outside address in ASCII, or null.</param>
/// <param name="Description">What is said instead of the link itself (ISO 14289-1, 7.18.5).</param>
internal sealed record LinkAnnotation(
    PdfPage Page, StructureElement Element, double X, double Y, double Width, double Height, AnchorName? Anchor, string? Address, string Description)
{
    public required int Number { get; init; }

    /// <summary>Key in the parent tree.</summary>
    public required int Key { get; init; }

    public void Write(ByteBuffer buffer, DestinationTable destinations)
    {
        // Bit 3 of F: the annotation is printed, as ISO 19005-2, 6.3.2 wants of every annotation.
        buffer.Write("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8).WriteNumber(X).Write((byte)' ')
            .WriteNumber(Page.Height - Y - Height).Write((byte)' ').WriteNumber(X + Width).Write((byte)' ').WriteNumber(Page.Height - Y)
            .Write("]/StructParent "u8).WriteInteger(Key).Write("/Contents"u8).WriteTextString(Description);
        if (Address is not null)
        {
            buffer.Write("/A<</S/URI/URI"u8).WriteTextString(Address).Write(">>"u8);
        }
        else if (Anchor is not null && destinations.Contains(Anchor.FullName))
        {
            buffer.Write("/Dest"u8);
            DestinationTable.WriteName(buffer, Anchor.FullName);
        }

        buffer.Write(">>"u8);
    }
}
