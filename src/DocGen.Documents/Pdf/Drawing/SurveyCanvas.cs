using DocGen.Documents.Figures;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Tagging;
using DocGen.Documents.Pdf.Typesetting;

namespace DocGen.Documents.Pdf.Drawing;

/// <summary>Draws nothing: the first of two passes, which finds the pages of headings for the table of contents.</summary>
internal sealed class SurveyCanvas : ICanvas
{
    public bool Repeating { get; set; }

    public void BeginPage(PageSetup page)
    {
    }

    public void EndPage()
    {
    }

    public void Use(Tag tag)
    {
    }

    public void UseArtifact(ArtifactKind kind)
    {
    }

    public void Text(ReadOnlySpan<char> text, Typeface face, double size, double x, double baseline, double spacing, string? colour)
    {
    }

    public void TurnedText(string seen, string? read, Typeface face, double size, double x, double baseline, double spacing, string? colour)
    {
    }

    public void Hyphen(Typeface face, double size, double x, double baseline)
    {
    }

    public void Rule(double x, double y, double width, double thickness, string? colour)
    {
    }

    public void Fill(double x, double y, double width, double height, string colour)
    {
    }

    public void Lines(ReadOnlySpan<LineSegment> segments, double thickness)
    {
    }

    public void Picture(Picture picture, Tag tag, double x, double y, double width, double height)
    {
    }

    public void Figure(FigureDrawing drawing, Typefaces faces, Tag tag, double x, double y)
    {
    }

    public void Link(LinkTarget target, double x, double y, double width, double height)
    {
    }

    public void Anchor(string name, int level, string title, double y)
    {
    }
}
