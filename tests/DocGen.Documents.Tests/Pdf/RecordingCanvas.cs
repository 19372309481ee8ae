using DocGen.Documents.Figures;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Tagging;
using DocGen.Documents.Pdf.Typesetting;

namespace DocGen.Documents.Tests.Pdf;

/// <summary>Remembers what layout draws.</summary>
internal sealed class RecordingCanvas : ICanvas
{
    private bool _isArtifact;

    public bool Repeating { get; set; }

    public List<PageSetup> Pages { get; } = [];

    public List<DrawnText> Texts { get; } = [];

    public List<(int Page, LineSegment Line)> Drawn { get; } = [];

    public Dictionary<string, int> Anchors { get; } = [];

    public void BeginPage(PageSetup page) => Pages.Add(page);

    public void EndPage()
    {
    }

    public void Use(Tag tag) => _isArtifact = Repeating;

    public void UseArtifact(ArtifactKind kind) => _isArtifact = true;

    public void Text(ReadOnlySpan<char> text, Typeface face, double size, double x, double baseline, double spacing, string? colour)
    {
        if (!text.IsWhiteSpace())
        {
            Texts.Add(new DrawnText(Pages.Count, text.ToString(), x, baseline, size, _isArtifact));
        }
    }

    public void TurnedText(string seen, string? read, Typeface face, double size, double x, double baseline, double spacing, string? colour) =>
        Text(seen, face, size, x, baseline, spacing, colour);

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
        foreach (var segment in segments)
        {
            Drawn.Add((Pages.Count, segment));
        }
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

    public void Anchor(string name, int level, string title, double y) => Anchors.TryAdd(name, Pages.Count);
}
