using DocGen.Documents.Docx.Package;
using DocGen.Documents.Look;

namespace DocGen.Documents.Docx.Body;

/// <summary>A borderless table that only sets parts of a form side by side. Its rows never split.</summary>
internal sealed class FormTable(XmlPartWriter xml)
{
    /// <summary>Space at the right of each cell, as the style FormLayout has it; the last one hangs into the margin, so that text ends where the page's does.</summary>
    private static readonly int Gap = FormMeasures.ColumnGap.Twips;

    public void Open(ReadOnlySpan<int> columns, int left)
    {
        Span<int> widths = stackalloc int[columns.Length];
        columns.CopyTo(widths);
        widths[^1] += Gap;
        xml.Raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"FormLayout\"/><w:tblW w:w=\""u8);
        var sum = 0;
        foreach (var width in widths)
        {
            sum += width;
        }

        xml.Number(sum);
        xml.Raw("\" w:type=\"dxa\"/>"u8);
        if (left > 0)
        {
            xml.Raw("<w:tblInd w:w=\""u8);
            xml.Number(left);
            xml.Raw("\" w:type=\"dxa\"/>"u8);
        }

        xml.Raw("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0600\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>"u8);
        TableGridXml.Write(xml, widths);
    }

    public void OpenRow() => xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);

    public void OpenCell(int width, bool bottom = false)
    {
        xml.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8);
        xml.Number(width);
        xml.Raw(bottom ? "\" w:type=\"dxa\"/><w:vAlign w:val=\"bottom\"/></w:tcPr>"u8 : "\" w:type=\"dxa\"/></w:tcPr>"u8);
    }

    public void CloseCell() => xml.Raw("</w:tc>"u8);

    public void CloseRow() => xml.Raw("</w:tr>"u8);

    public void Close() => xml.Raw("</w:tbl>"u8);
}
