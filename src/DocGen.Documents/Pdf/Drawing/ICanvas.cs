using DocGen.Documents.Figures;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Tagging;
using DocGen.Documents.Pdf.Typesetting;

namespace DocGen.Documents.Pdf.Drawing;

/// <summary>
/// What layout draws on: pages of a PDF, or nothing while page numbers are being found. Points from the top left corner of the page.
/// </summary>
internal interface ICanvas
{
    void BeginPage(PageSetup page);

    void EndPage();

    /// <summary>What is drawn next belongs to this tag, which enters the structure now if it has not yet.</summary>
    void Use(Tag tag);

    /// <summary>What is drawn next is no part of the content: rules, fills, page numbers, repeated heads.</summary>
    void UseArtifact(ArtifactKind kind);

    /// <summary>While set, every tag is drawn as an artifact.</summary>
    bool Repeating { get; set; }

    /// <param name="baseline">Down from the top of the page.</param>
    /// <param name="spacing">Added to each space, points.</param>
    /// <param name="colour">RRGGBB, or null for black.</param>
    void Text(ReadOnlySpan<char> text, Typeface face, double size, double x, double baseline, double spacing, string? colour);

    /// <summary>A piece that runs from right to left: drawn as <paramref name="seen"/> stands from left to right.</summary>
    /// <param name="read">What it is read as; null for what is seen, backwards.</param>
    void TurnedText(string seen, string? read, Typeface face, double size, double x, double baseline, double spacing, string? colour);

    /// <summary>A hyphen that the text does not hold.</summary>
    void Hyphen(Typeface face, double size, double x, double baseline);

    void Rule(double x, double y, double width, double thickness, string? colour);

    void Fill(double x, double y, double width, double height, string colour);

    /// <summary>Strokes straight lines, thickness in points.</summary>
    void Lines(ReadOnlySpan<LineSegment> segments, double thickness);

    /// <summary>Draws a picture whose file has been checked.</summary>
    void Picture(Picture picture, Tag tag, double x, double y, double width, double height);

    /// <summary>Paints a drawing and says in the structure where it stands.</summary>
    void Figure(FigureDrawing drawing, Typefaces faces, Tag tag, double x, double y);

    void Link(LinkTarget target, double x, double y, double width, double height);

    /// <summary>Names a place of this page, and lists it in the outline.</summary>
    void Anchor(string name, int level, string title, double y);
}
