using DocGen.Documents.Html;
using DocGen.Documents.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages.Documents;

/// <summary>A document as the page of a frame: it carries its look inside, so its own policy lets in that and nothing else.</summary>
internal static class PagePreview
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    public static ContentResult Of(PageModel page, Document document)
    {
        using var text = new StringWriter();
        HtmlWriter.Write(document, text);
        page.Response.Headers.ContentSecurityPolicy = Policy;
        return page.Content(text.ToString(), "text/html; charset=utf-8");
    }
}
