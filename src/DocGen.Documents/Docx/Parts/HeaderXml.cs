namespace DocGen.Documents.Docx.Parts;

/// <summary>Headers: the page number, centred in the top margin, or nothing.</summary>
internal static class HeaderXml
{
    public const string Numbered = $"""
        <w:hdr {Namespaces.Main}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
        """;

    public const string Empty = $"""
        <w:hdr {Namespaces.Main}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>
        """;
}
