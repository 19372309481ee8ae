using DocGen.Documents.Docx.Package;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Body;

/// <summary>Opens and closes paragraphs; keeps the order of properties that the schema asks for.</summary>
internal sealed class ParagraphWriter(DocxParts parts, XmlPartWriter xml)
{
    public void Open(in ParagraphFormat format)
    {
        xml.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8);
        xml.Raw(format.Style);
        xml.Raw("\"/>"u8);
        Paging(format);
        Numbering(format);
        Tabs(format);
        Spacing(format);
        Indents(format);
        if (format.Alignment is { } alignment)
        {
            xml.Raw(Jc(alignment));
        }

        if (format.Section is not null)
        {
            SectionProperties.Write(xml, parts, format.Section);
        }

        xml.Raw("</w:pPr>"u8);
    }

    public void Close() => xml.Raw("</w:p>"u8);

    public void Empty(in ParagraphFormat format)
    {
        Open(format);
        Close();
    }

    private static ReadOnlySpan<byte> Jc(Alignment alignment) => alignment switch
    {
        Alignment.Left => "<w:jc w:val=\"left\"/>"u8,
        Alignment.Center => "<w:jc w:val=\"center\"/>"u8,
        Alignment.Right => "<w:jc w:val=\"right\"/>"u8,
        _ => "<w:jc w:val=\"both\"/>"u8,
    };

    private void Paging(in ParagraphFormat format)
    {
        if (format.KeepNext)
        {
            xml.Raw("<w:keepNext/>"u8);
        }

        if (format.PageBreakBefore)
        {
            xml.Raw("<w:pageBreakBefore/>"u8);
        }

        if (format.FrameWidth > 0)
        {
            xml.Raw("<w:framePr w:w=\""u8);
            xml.Number(format.FrameWidth);
            xml.Raw("\" w:wrap=\"notBeside\" w:vAnchor=\"margin\" w:hAnchor=\"margin\" w:xAlign=\"center\" w:yAlign=\"bottom\"/>"u8);
        }
    }

    private void Numbering(in ParagraphFormat format)
    {
        if (format.NumId > 0)
        {
            xml.Raw("<w:numPr><w:ilvl w:val=\""u8);
            xml.Number(format.NumLevel);
            xml.Raw("\"/><w:numId w:val=\""u8);
            xml.Number(format.NumId);
            xml.Raw("\"/></w:numPr>"u8);
        }
    }

    private void Tabs(in ParagraphFormat format)
    {
        if (format.DottedTab > 0)
        {
            xml.Raw("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\""u8);
            xml.Number(format.DottedTab);
            xml.Raw("\"/></w:tabs>"u8);
        }

        if (format.RightTab > 0)
        {
            xml.Raw("<w:tabs><w:tab w:val=\"right\" w:pos=\""u8);
            xml.Number(format.RightTab);
            xml.Raw("\"/></w:tabs>"u8);
        }

        if (format.SigningTab > 0)
        {
            xml.Raw("<w:tabs><w:tab w:val=\"left\" w:leader=\"underscore\" w:pos=\""u8);
            xml.Number(format.SigningTab);
            xml.Raw("\"/></w:tabs>"u8);
        }
    }

    private void Spacing(in ParagraphFormat format)
    {
        if (format.SpaceBefore is null && format.SpaceAfter is null)
        {
            return;
        }

        xml.Raw("<w:spacing"u8);
        Attribute(" w:before=\""u8, format.SpaceBefore);
        Attribute(" w:after=\""u8, format.SpaceAfter);
        xml.Raw("/>"u8);
    }

    private void Indents(in ParagraphFormat format)
    {
        if (format.Left is null && format.Hanging is null && format.FirstLine is null)
        {
            return;
        }

        xml.Raw("<w:ind"u8);
        Attribute(" w:left=\""u8, format.Left);
        Attribute(" w:hanging=\""u8, format.Hanging);
        Attribute(" w:firstLine=\""u8, format.FirstLine);
        xml.Raw("/>"u8);
    }

    private void Attribute(ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            xml.Raw(name);
            xml.Number(number);
            xml.Raw("\""u8);
        }
    }
}
