using DocGen.Documents.Figures;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Figures;
using DocGen.Documents.Pdf.Tagging;
using DocGen.Documents.Pdf.Typesetting;
using DocGen.Pdf;
using DocGen.Pdf.Content;
using DocGen.Pdf.Pages;

namespace DocGen.Documents.Pdf.Drawing;

/// <summary>Draws on the pages of a PDF. Content is marked when something is drawn, not before: an empty cell leaves no mark.</summary>
internal sealed class PdfCanvas(PageSequence pages, PdfPart part, PictureCache images) : ICanvas
{
    private const string SoftHyphen = "\u00AD";

    private readonly TagTree _tags = new(part);
    private readonly OutlineTree _outline = new(part);
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private PdfPage? _page;
    private Tag? _wanted;
    private Tag? _open;
    private ArtifactKind _artifact;
    private ArtifactKind _openArtifact;
    private bool _isOpen;

    public bool Repeating { get; set; }

    /// <summary>What is drawn is read by nobody; marks inside an artifact would be tagged content in it (Matterhorn 01-004).</summary>
    private bool IsArtifact => _wanted is null;

    private PdfPage Page => _page ?? throw new InvalidOperationException("Begin a page before drawing.");

    public void BeginPage(PageSetup page) => _page = pages.Next(page);

    public void EndPage()
    {
        Close();
        Page.Close();
        _page = null;
    }

    public void Use(Tag tag)
    {
        if (Repeating)
        {
            UseArtifact(ArtifactKind.Pagination);
            return;
        }

        _tags.Enter(tag);
        _wanted = tag;
    }

    public void UseArtifact(ArtifactKind kind) => (_wanted, _artifact) = (null, kind);

    public void Text(ReadOnlySpan<char> text, Typeface face, double size, double x, double baseline, double spacing, string? colour)
    {
        if (text.IsEmpty)
        {
            return;
        }

        var content = Open();
        content.SetFill(Colours.Parse(colour));
        content.ShowText(face.Stack, size, x, baseline, text, spacing);
    }

    public void TurnedText(string seen, string? read, Typeface face, double size, double x, double baseline, double spacing, string? colour)
    {
        var content = Open();
        content.SetFill(Colours.Parse(colour));
        if (IsArtifact)
        {
            content.ShowText(face.Stack, size, x, baseline, seen, spacing);
            return;
        }

        if (read is null)
        {
            content.BeginReversed();
        }
        else
        {
            content.BeginReplacement(read);
        }

        content.ShowText(face.Stack, size, x, baseline, seen, spacing);
        content.End();
    }

    public void Hyphen(Typeface face, double size, double x, double baseline)
    {
        var content = Open();
        if (IsArtifact)
        {
            content.ShowText(face.Stack, size, x, baseline, "-");
            return;
        }

        content.BeginReplacement(SoftHyphen);
        content.ShowText(face.Stack, size, x, baseline, "-");
        content.End();
    }

    public void Rule(double x, double y, double width, double thickness, string? colour) =>
        Stroke([new LineSegment(x, y, x + width, y)], thickness, colour);

    public void Fill(double x, double y, double width, double height, string colour)
    {
        var content = Open();
        content.SetFill(Colours.Parse(colour));
        content.FillRectangle(x, y, width, height);
    }

    public void Lines(ReadOnlySpan<LineSegment> segments, double thickness) => Stroke(segments, thickness, null);

    public void Picture(Picture picture, Tag tag, double x, double y, double width, double height)
    {
        Open().Image(images[picture], x, y, width, height);
        if (!Repeating && picture.AlternativeText.Length > 0)
        {
            _tags.Enter(tag).SetBox(Page, x, y, width, height);
        }
    }

    public void Figure(FigureDrawing drawing, Typefaces faces, Tag tag, double x, double y)
    {
        new FigurePainter(Open(), faces, x, y).Paint(drawing);
        if (!Repeating)
        {
            _tags.Enter(tag).SetBox(Page, x, y, drawing.Width, drawing.Height);
        }
    }

    public void Link(LinkTarget target, double x, double y, double width, double height)
    {
        if (Repeating || width <= 0)
        {
            return;
        }

        var element = _tags.Enter(target.Tag);
        var description = string.IsNullOrWhiteSpace(target.Tag.Alternative) ? target.Target : target.Tag.Alternative;
        if (target.Target.StartsWith('#'))
        {
            part.Link(Page, element, x, y, width, height, target.Target[1..], description);
        }
        else
        {
            part.Link(Page, element, x, y, width, height, new Uri(target.Target), description);
        }
    }

    public void Anchor(string name, int level, string title, double y)
    {
        if (Repeating || !_anchors.Add(name))
        {
            return;
        }

        part.Define(name, Page, 0, y);
        if (!string.IsNullOrWhiteSpace(title))
        {
            _outline.Add(level, title, Page, y);
        }
    }

    private void Stroke(ReadOnlySpan<LineSegment> segments, double thickness, string? colour)
    {
        var content = Open();
        content.SetStroke(Colours.Parse(colour));
        content.SetLine(thickness);
        content.MoveTo(segments[0].X1, segments[0].Y1);
        content.LineTo(segments[0].X2, segments[0].Y2);
        foreach (var segment in segments[1..])
        {
            content.MoveTo(segment.X1, segment.Y1);
            content.LineTo(segment.X2, segment.Y2);
        }

        content.Stroke();
    }

    /// <summary>The page's content, with the wanted mark open.</summary>
    private PageContent Open()
    {
        var content = Page.Content;
        if (_isOpen && ReferenceEquals(_open, _wanted) && (_wanted is not null || _artifact == _openArtifact))
        {
            return content;
        }

        Close();
        if (_wanted is { } tag)
        {
            content.Begin(_tags.Enter(tag));
        }
        else
        {
            content.BeginArtifact(_artifact == ArtifactKind.Pagination ? DocGen.Pdf.Content.ArtifactKind.Pagination : DocGen.Pdf.Content.ArtifactKind.Layout);
        }

        (_isOpen, _open, _openArtifact) = (true, _wanted, _artifact);
        return content;
    }

    private void Close()
    {
        if (_isOpen)
        {
            Page.Content.End();
            _isOpen = false;
        }
    }
}
