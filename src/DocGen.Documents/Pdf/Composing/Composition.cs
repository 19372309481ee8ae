using System.Collections.Immutable;
using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Footnotes;
using DocGen.Documents.Pdf.Typesetting;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Pdf.Composing;

/// <summary>What all elements of one pass over a document share.</summary>
internal sealed class Composition
{
    public Composition(Document document, Typefaces faces, PdfOptions options, LayoutWarnings warnings, PageLabels? labels)
    {
        Document = document;
        Typography = new Typography(document.Theme);
        Faces = faces;
        Options = options;
        Warnings = warnings;
        Labels = labels;
        Outline = DocumentOutline.Of(document).Entries;
        Contents = Outline;
        HeadingLevels = new HeadingLevels(Outline);
        Anchors = Outline.Select(entry => entry.Anchor).ToHashSet(StringComparer.Ordinal);
        Foot = new FootArea(this);
        Inlines = new InlineSetter(this);
    }

    public Document Document { get; }

    public Typography Typography { get; }

    public Typefaces Faces { get; }

    public PdfOptions Options { get; }

    public LayoutWarnings Warnings { get; }

    /// <summary>Page numbers of headings from the pass before; null in the first.</summary>
    public PageLabels? Labels { get; }

    public PictureCache Images { get; } = new();

    /// <summary>All headings in order.</summary>
    public ImmutableArray<OutlineEntry> Outline { get; }

    /// <summary>What a table of contents lists: the headings, or the documents bound into one file.</summary>
    public ImmutableArray<OutlineEntry> Contents { get; init; }

    public HeadingLevels HeadingLevels { get; }

    /// <summary>Names that links may lead to.</summary>
    public HashSet<string> Anchors { get; }

    public TextPool Texts { get; } = new();

    public InlineSetter Inlines { get; }

    /// <summary>The foot of the page being filled.</summary>
    public FootArea Foot { get; }

    /// <summary>Number of the page being filled.</summary>
    public int CurrentPage { get; set; }

    /// <summary>Takes the page of every heading that is drawn.</summary>
    public PageLabels Headings { get; } = new();

    /// <summary>Footnotes met so far.</summary>
    public int NoteCount { get; set; }
}
