using DocGen.Documents.Docx.Package;

namespace DocGen.Documents.Docx.Body;

internal static class TableGridXml
{
    /// <param name="xml">Where to.</param>
    /// <param name="widths">Widths of the columns, twips.</param>
    public static void Write(XmlPartWriter xml, ReadOnlySpan<int> widths)
    {
        xml.Raw("<w:tblGrid>"u8);
        foreach (var width in widths)
        {
            xml.Raw("<w:gridCol w:w=\""u8);
            xml.Number(width);
            xml.Raw("\"/>"u8);
        }

        xml.Raw("</w:tblGrid>"u8);
    }
}
