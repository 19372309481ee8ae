using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Html;

/// <summary>One preview page: a sheet for each section and for each page break, notes at the end of the section.</summary>
internal sealed class HtmlPage
{
    private readonly Document document;
    private readonly HtmlOutput html;
    private readonly HtmlBlocks blocks;
    private int section;

    public HtmlPage(Document document, HtmlOutput html)
    {
        this.document = document;
        this.html = html;
        Outline = DocumentOutline.Of(document);
        Look = new Typography(document.Theme);
        Inlines = new HtmlInlines(this, html);
        blocks = new HtmlBlocks(this, html);
    }

    public Typography Look { get; }

    public DocumentOutline Outline { get; }

    public HtmlInlines Inlines { get; }

    public ImmutableArray<Diagnostic>.Builder Diagnostics { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

    public void Write()
    {
        html.Raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"");
        html.Attribute("lang", document.Properties.Language);
        html.Raw(">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>");
        html.Text(document.Properties.Title);
        html.Raw("</title>\n");
        Meta("author", document.Properties.Author);
        Meta("description", document.Properties.Subject);
        Meta("keywords", document.Properties.Keywords);
        html.Raw("<style>\n");
        html.Raw(HtmlStyle.Create(document, Look));
        html.Raw("</style>\n</head>\n<body>\n<main>\n");
        if (!document.Sections.SelectMany(part => part.Blocks).Any(block => block is Paragraph { Role: ParagraphRole.Title }))
        {
            html.Raw("<h1 class=\"hidden\">");
            html.Text(document.Properties.Title);
            html.Raw("</h1>\n");
        }

        for (section = 0; section < document.Sections.Length; section++)
        {
            OpenSheet();
            blocks.Write(document.Sections[section].Blocks, new HtmlFlow(document.Sections[section].Page));
            Inlines.WriteNotes();
            CloseSheet();
        }

        html.Raw("</main>\n</body>\n</html>\n");
    }

    /// <summary>Goes on with a new sheet of the same section.</summary>
    public void TurnSheet()
    {
        CloseSheet();
        OpenSheet();
    }

    private void OpenSheet()
    {
        var page = document.Sections[section].Page;
        html.Raw(string.Create(CultureInfo.InvariantCulture, $"<div class=\"sheet\" style=\"page:{HtmlStyle.PageName(section)};--width:{page.Width};--height:{page.Height};--room:{page.Height - page.Top - page.Bottom};--margins:{page.Top} {page.Right} {page.Bottom} {page.Left}\">\n"));
    }

    private void CloseSheet() => html.Raw("</div>\n");

    private void Meta(string name, string? content)
    {
        if (!string.IsNullOrEmpty(content))
        {
            html.Raw("<meta name=\"" + name + "\"");
            html.Attribute("content", content);
            html.Raw("/>\n");
        }
    }
}
