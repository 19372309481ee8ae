using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;

namespace DocGen.Documents.Html;

/// <summary>Writes a document as one self-contained HTML page for preview: no scripts, no outside files.</summary>
public static class HtmlWriter
{
    /// <summary>Writes the whole page. Same document, same text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Gets the page; is to be encoded as UTF-8. Not closed.</param>
    /// <returns>Warnings, and errors for parts that could not be written as asked; the page is valid in any case.</returns>
    public static ImmutableArray<Diagnostic> Write(Document document, TextWriter output)
    {
        var html = new HtmlOutput(output);
        var page = new HtmlPage(document, html);
        page.Write();
        if (html.Replaced > 0)
        {
            page.Diagnostics.Add(WriterDiagnostics.ForbiddenCharacters(html.Replaced));
        }

        return page.Diagnostics.ToImmutable();
    }
}
