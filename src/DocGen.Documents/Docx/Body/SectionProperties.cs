using DocGen.Documents.Docx.Package;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Body;

/// <summary>Writes w:sectPr: sheet, margins, page numbers.</summary>
internal static class SectionProperties
{
    /// <summary>10 mm: GOST R 7.0.97 wants page numbers at least so far from the sheet's edge.</summary>
    private const int HeaderDistance = 567;

    public static void Write(XmlPartWriter xml, DocxParts parts, SectionEnd section)
    {
        var page = section.Page;
        var beginsCount = section.First || page.Numbers == PageNumbers.Restart;
        xml.Raw("<w:sectPr>"u8);
        Header(xml, "default"u8, page.Numbers == PageNumbers.Hidden ? parts.EmptyHeader : parts.NumberedHeader);
        if (beginsCount)
        {
            Header(xml, "first"u8, parts.EmptyHeader);
        }

        xml.Raw("<w:type w:val=\"nextPage\"/>"u8);
        WriteSize(xml, page);
        if (page.Numbers == PageNumbers.Restart)
        {
            xml.Raw("<w:pgNumType w:start=\"1\"/>"u8);
        }

        xml.Raw("<w:cols w:space=\"708\"/>"u8);
        if (beginsCount)
        {
            xml.Raw("<w:titlePg/>"u8);
        }

        xml.Raw("</w:sectPr>"u8);
    }

    private static void Header(XmlPartWriter xml, ReadOnlySpan<byte> type, string id)
    {
        xml.Raw("<w:headerReference w:type=\""u8);
        xml.Raw(type);
        xml.Raw("\" r:id=\""u8);
        xml.Text(id);
        xml.Raw("\"/>"u8);
    }

    private static void WriteSize(XmlPartWriter xml, PageSetup page)
    {
        xml.Raw("<w:pgSz w:w=\""u8);
        xml.Number(page.Width.Twips);
        xml.Raw("\" w:h=\""u8);
        xml.Number(page.Height.Twips);
        xml.Raw(page.Orientation == PageOrientation.Landscape ? "\" w:orient=\"landscape\"/>"u8 : "\"/>"u8);
        xml.Raw("<w:pgMar w:top=\""u8);
        xml.Number(page.Top.Twips);
        xml.Raw("\" w:right=\""u8);
        xml.Number(page.Right.Twips);
        xml.Raw("\" w:bottom=\""u8);
        xml.Number(page.Bottom.Twips);
        xml.Raw("\" w:left=\""u8);
        xml.Number(page.Left.Twips);
        xml.Raw("\" w:header=\""u8);
        xml.Number(HeaderDistance);
        xml.Raw("\" w:footer=\""u8);
        xml.Number(HeaderDistance);
        xml.Raw("\" w:gutter=\"0\"/>"u8);
    }
}
