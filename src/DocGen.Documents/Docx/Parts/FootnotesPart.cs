using DocGen.Documents.Docx.Body;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Parts;

/// <summary>footnotes.xml, written note by note while the body is.</summary>
internal sealed class FootnotesPart : IDisposable
{
    private PartBuffer? buffer;
    private XmlPartWriter? xml;
    private int count;

    /// <summary>Relationships of the notes' own links.</summary>
    public Relationships Relationships { get; } = new();

    public bool Any => count > 0;

    public int Replaced => xml?.Replaced ?? 0;

    /// <returns>Identifier of the note, from 1.</returns>
    public int Add(Footnote note, DocxParts parts)
    {
        if (xml is null)
        {
            buffer = new PartBuffer();
            xml = new XmlPartWriter(buffer);
            xml.Raw("<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"u8);
            xml.Raw("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"u8);
            xml.Raw("<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"u8);
        }

        count++;
        xml.Raw("<w:footnote w:id=\""u8);
        xml.Number(count);
        xml.Raw("\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"u8);
        new InlineWriter(parts, xml, Relationships, inFootnote: true).Write(note.Content);
        xml.Raw("</w:p></w:footnote>"u8);
        return count;
    }

    /// <returns>The part, or null when the document has no notes.</returns>
    public PartBuffer? Complete()
    {
        xml?.Raw("</w:footnotes>"u8);
        xml?.Dispose();
        return buffer;
    }

    public void Dispose() => buffer?.Dispose();
}
