using DocGen.Pdf.Navigation;
using DocGen.Pdf.Objects;
using DocGen.Pdf.Pages;

namespace DocGen.Pdf.Structure;

/// <summary>
/// Writes one structure element as its dictionary. Of the keys that may be left out only Type is written: validators of ISO 19005-2, 6.7.3 ask for it.
/// </summary>
internal static class StructureElementWriter
{
    public static void Write(ByteBuffer buffer, StructureElement element, int root)
    {
        buffer.Write("<</Type/StructElem/S"u8).WriteName(element.Type.Name).Write("/P "u8).WriteReference(element.Parent?.Number ?? root);
        WriteKids(buffer, element);
        if (element.Details is { } details)
        {
            WriteDetails(buffer, element, details);
        }

        buffer.Write(">>"u8);
    }

    private static void WriteKids(ByteBuffer buffer, StructureElement element)
    {
        var count = element.KidCount;
        if (count == 0)
        {
            return;
        }

        PdfPage? page = null;
        buffer.Write(count == 1 ? "/K "u8 : "/K["u8);
        for (var i = 0; i < count; i++)
        {
            var kid = element[i];
            page ??= kid.Target as PdfPage;
            WriteKid(buffer, kid, page);
            if (i < count - 1)
            {
                buffer.Write((byte)' ');
            }
        }

        buffer.Write(count == 1 ? ""u8 : "]"u8);
        if (page is not null)
        {
            buffer.Write("/Pg "u8).WriteReference(page.Number);
        }
    }

    private static void WriteKid(ByteBuffer buffer, StructureKid kid, PdfPage? page)
    {
        switch (kid.Target)
        {
            case StructureElement child:
                buffer.WriteReference(child.Number);
                break;
            case LinkAnnotation link:
                buffer.Write("<</Type/OBJR/Obj "u8).WriteReference(link.Number).Write("/Pg "u8).WriteReference(link.Page.Number).Write(">>"u8);
                break;
            case PdfPage here when here == page:
                buffer.WriteInteger(kid.ContentId);
                break;
            case PdfPage there:
                buffer.Write("<</Type/MCR/Pg "u8).WriteReference(there.Number).Write("/MCID "u8).WriteInteger(kid.ContentId).Write(">>"u8);
                break;
        }
    }

    private static void WriteDetails(ByteBuffer buffer, StructureElement element, StructureDetails details)
    {
        WriteText(buffer, "/T"u8, details.Title);
        WriteText(buffer, "/Lang"u8, details.Language);
        WriteText(buffer, "/Alt"u8, details.AlternativeText);
        WriteText(buffer, "/ActualText"u8, details.ActualText);
        WriteText(buffer, "/E"u8, details.Expansion);
        WriteText(buffer, "/ID"u8, details.Identifier);
        if (details.Scope != HeaderScope.None || details.RowSpan > 1 || details.ColumnSpan > 1 || details.Headers.Count > 0)
        {
            WriteTableAttributes(buffer, details);
        }
        else if (element.Numbering is { } numbering)
        {
            buffer.Write("/A<</O/List/ListNumbering"u8).WriteName(numbering.ToString()).Write(">>"u8);
        }
        else if (details.Box is { } box)
        {
            buffer.Write("/A<</O/Layout/Placement/Block/BBox["u8).WriteNumber(box.Left).Write((byte)' ').WriteNumber(box.Bottom).Write((byte)' ')
                .WriteNumber(box.Right).Write((byte)' ').WriteNumber(box.Top).Write("]>>"u8);
        }
    }

    private static void WriteTableAttributes(ByteBuffer buffer, StructureDetails details)
    {
        buffer.Write("/A<</O/Table"u8);
        if (details.Scope != HeaderScope.None)
        {
            buffer.Write("/Scope"u8).WriteName(details.Scope.ToString());
        }

        if (details.RowSpan > 1)
        {
            buffer.Write("/RowSpan "u8).WriteInteger(details.RowSpan);
        }

        if (details.ColumnSpan > 1)
        {
            buffer.Write("/ColSpan "u8).WriteInteger(details.ColumnSpan);
        }

        if (details.Headers.Count > 0)
        {
            buffer.Write("/Headers["u8);
            foreach (var header in details.Headers)
            {
                buffer.WriteTextString(header.Details!.Identifier!);
            }

            buffer.Write((byte)']');
        }

        buffer.Write(">>"u8);
    }

    private static void WriteText(ByteBuffer buffer, ReadOnlySpan<byte> key, string? text)
    {
        if (text is not null)
        {
            buffer.Write(key).WriteTextString(text);
        }
    }
}
