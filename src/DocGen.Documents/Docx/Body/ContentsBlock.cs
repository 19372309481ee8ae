using DocGen.Documents.Diagnostics;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Docx.Body;

/// <summary>
/// The table of contents: a field that Word updates on demand, already filled in with links, words and the page numbers of our own layout,
/// in the content control under which Word shows its «Обновить таблицу» button. Nothing marks it dirty, so that opening the file asks no questions.
/// </summary>
internal sealed class ContentsBlock(BodyWriter body, DocxParts parts, XmlPartWriter xml)
{
    public void Write(TableOfContents contents, in Flow flow)
    {
        var depth = Math.Clamp(contents.MaxLevel, 1, 4);
        var entries = parts.Outline.Entries.Where(entry => entry.Level <= depth).ToArray();
        if (entries.Length == 0)
        {
            parts.Diagnostics.Add(WriterDiagnostics.EmptyContents());
        }

        var pages = PdfDocumentWriter.FindHeadings(parts.Document);
        xml.Raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"u8);
        var breaks = flow.PageBreakBefore;
        if (contents.Title is not null)
        {
            body.Paragraphs.Open(new ParagraphFormat { Style = StyleIds.ContentsTitle, PageBreakBefore = breaks });
            body.Inlines.Run(contents.Title);
            body.Paragraphs.Close();
            breaks = false;
        }

        for (var index = 0; index < entries.Length; index++)
        {
            OpenEntry(entries[index].Level, flow.Width, breaks && index == 0);
            if (index == 0)
            {
                BeginField(depth);
            }

            Entry(entries[index], pages.Of(entries[index].Anchor));
            body.Paragraphs.Close();
        }

        if (entries.Length == 0)
        {
            OpenEntry(1, flow.Width, breaks);
            BeginField(depth);
            body.Paragraphs.Close();
        }

        body.Paragraphs.Open(new ParagraphFormat { Style = StyleIds.Separator });
        Field("end"u8);
        body.Paragraphs.Close();
        xml.Raw("</w:sdtContent></w:sdt>"u8);
    }

    private void OpenEntry(int level, int width, bool breaks) => body.Paragraphs.Open(new ParagraphFormat
    {
        Style = StyleIds.Contents(level),
        DottedTab = width,
        PageBreakBefore = breaks,
    });

    private void BeginField(int depth)
    {
        Field("begin"u8);
        xml.Raw("<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-"u8);
        xml.Number(depth);
        xml.Raw("\" \\h \\z \\u </w:instrText></w:r>"u8);
        Field("separate"u8);
    }

    private void Entry(OutlineEntry entry, string page)
    {
        xml.Raw("<w:hyperlink w:anchor=\""u8);
        Bookmarks.Name(xml, Bookmarks.Contents, entry.Index);
        xml.Raw("\" w:history=\"1\">"u8);
        body.Inlines.Run(entry.Text);
        xml.Raw("<w:r><w:tab/></w:r>"u8);
        Field("begin"u8);
        xml.Raw("<w:r><w:instrText xml:space=\"preserve\"> PAGEREF "u8);
        Bookmarks.Name(xml, Bookmarks.Contents, entry.Index);
        xml.Raw(" \\h </w:instrText></w:r>"u8);
        Field("separate"u8);
        xml.Raw("<w:r><w:t>"u8);
        xml.Text(page);
        xml.Raw("</w:t></w:r>"u8);
        Field("end"u8);
        xml.Raw("</w:hyperlink>"u8);
    }

    private void Field(ReadOnlySpan<byte> part)
    {
        xml.Raw("<w:r><w:fldChar w:fldCharType=\""u8);
        xml.Raw(part);
        xml.Raw("\"/></w:r>"u8);
    }
}
