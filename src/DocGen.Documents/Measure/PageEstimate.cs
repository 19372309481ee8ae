using System.Collections.Immutable;
using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Measure;

/// <summary>Guesses on which page each heading will stand, for the page numbers of a table of contents until Word updates them.</summary>
public static class PageEstimate
{
    /// <returns>Page numbers as printed, in the order of the document's headings.</returns>
    public static ImmutableArray<int> OfHeadings(Document document, DocumentOutline outline, Typography look)
    {
        var sheet = new EstimatedSheet(look, document.Theme, outline);
        foreach (var section in document.Sections)
        {
            sheet.Begin(section.Page);
            foreach (var block in section.Blocks)
            {
                sheet.Add(block);
            }
        }

        return sheet.Headings;
    }
}
