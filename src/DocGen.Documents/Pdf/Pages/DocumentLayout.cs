using System.Collections.Immutable;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Typesetting;
using DocGen.Documents.Walk;
using DocGen.Pdf;
using DocGen.Pdf.Fonts;

namespace DocGen.Documents.Pdf.Pages;

/// <summary>Lays whole documents out: once, or twice where a table of contents asks for page numbers.</summary>
internal sealed class DocumentLayout(Document document, PdfOptions options, LayoutWarnings warnings)
{
    private readonly Typefaces _faces = Typefaces.Of(FamilyOf(document.Theme, options.Fonts, warnings));

    public void Draw(PageSequence pages, PdfPart part) =>
        Draw(pages, part, Compose(DocumentOutline.Of(document).ContentsDepth > 0 ? FindHeadings() : null));

    /// <summary>On which page each heading stands.</summary>
    public PageLabels FindHeadings() => Survey(Compose(null)).Headings;

    /// <summary>How many pages the document takes when its table of contents lists these entries.</summary>
    public int CountPages(ImmutableArray<OutlineEntry> entries) => Survey(Compose(null, entries)).CurrentPage;

    /// <summary>Draws the document, its table of contents listing these entries with these page numbers.</summary>
    public void Draw(PageSequence pages, PdfPart part, ImmutableArray<OutlineEntry> entries, PageLabels labels) => Draw(pages, part, Compose(labels, entries));

    private static void Draw(PageSequence pages, PdfPart part, Composition composition) =>
        new Paginator(composition, new PdfCanvas(pages, part, composition.Images)).Run();

    private static Composition Survey(Composition composition)
    {
        new Paginator(composition, new SurveyCanvas()).Run();
        return composition;
    }

    private Composition Compose(PageLabels? labels) => new(document, _faces, options, warnings, labels);

    private Composition Compose(PageLabels? labels, ImmutableArray<OutlineEntry> entries) =>
        new(document, _faces, options, warnings, labels) { Contents = entries };

    private static FontFamily FamilyOf(Theme theme, FontCollection fonts, LayoutWarnings warnings)
    {
        if ((fonts.Find(theme.Font) ?? fonts.Find(theme.AlternativeFont)) is { } family)
        {
            return family;
        }

        warnings.MissingFamily(theme.Font, FontCollection.Serif);
        return fonts.Find(FontCollection.Serif) ?? throw new InvalidOperationException("The program's own fonts are missing.");
    }
}
