using DocGen.Pdf.Fonts;
using DocGen.Pdf.Images;
using DocGen.Pdf.Objects;
using DocGen.Pdf.Pages;
using DocGen.Pdf.Structure;

namespace DocGen.Pdf.Content;

/// <summary>
/// What is drawn on a page. Points from the top left corner, y downwards. Everything is drawn between <c>Begin</c> and <c>End</c>, so that
/// each mark on the page belongs to an element of the structure or is an artifact (ISO 14289-1, 7.1).
/// </summary>
public sealed class PageContent
{
    private readonly ByteBuffer _buffer;
    private readonly PdfPage _page;
    private readonly PdfWriter _writer;
    private readonly TextPainter _text;
    private readonly GraphicsWriter _graphics;
    private int _depth;
    private bool _isArtifact;
    private bool _isReplaced;

    internal PageContent(PdfPage page, PdfWriter writer, ByteBuffer buffer)
    {
        _page = page;
        _writer = writer;
        _buffer = buffer;
        _graphics = new GraphicsWriter(buffer);
        _text = new TextPainter(page, writer, buffer, _graphics);
    }

    /// <summary>Starts content that belongs to a structure element; it is read where the element stands in the tree.</summary>
    public void Begin(StructureElement element)
    {
        RequireDepth(0);
        var id = _page.Mark(element);
        _buffer.WriteName(element.Type.Name).Write("<</MCID "u8).WriteInteger(id).Write(">>BDC\n"u8);
        _depth = 1;
        _isArtifact = false;
    }

    /// <summary>Starts content that is no part of the text.</summary>
    public void BeginArtifact(ArtifactKind kind)
    {
        RequireDepth(0);
        _buffer.Write(kind switch
        {
            ArtifactKind.Pagination => "/Artifact<</Type/Pagination>>BDC\n"u8,
            ArtifactKind.Header => "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"u8,
            ArtifactKind.Footer => "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n"u8,
            ArtifactKind.Background => "/Artifact<</Type/Background>>BDC\n"u8,
            _ => "/Artifact<</Type/Layout>>BDC\n"u8,
        });
        _depth = 1;
        _isArtifact = true;
    }

    /// <summary>Starts, inside marked content, a stretch that is read as another text than is drawn (a hyphen at a line's end as a soft hyphen).</summary>
    public void BeginReplacement(string actualText)
    {
        RequireDepth(1);
        _text.Leave();
        TextPainter.WriteReplacement(_buffer, actualText);
        (_depth, _isReplaced) = (2, true);
    }

    /// <summary>Starts, inside marked content, a stretch whose characters are read from the last to the first (ISO 32000-1, 14.8.2.3.3).</summary>
    public void BeginReversed()
    {
        RequireDepth(1);
        _text.Leave();
        _buffer.Write("/ReversedChars BMC\n"u8);
        _depth = 2;
    }

    /// <summary>Ends what the last <c>Begin</c> started.</summary>
    public void End()
    {
        if (_depth == 0)
        {
            throw new InvalidOperationException("There is no marked content to end.");
        }

        _text.Leave();
        _buffer.Write("EMC\n"u8);
        _depth--;
        _isReplaced = false;
    }

    /// <summary>
    /// Draws text on one line. A line that a paragraph goes on after should end with its space: readers that reflow the text put words
    /// together from what is shown.
    /// </summary>
    /// <param name="size">Font size in points.</param>
    /// <param name="x">Where the text begins.</param>
    /// <param name="y">The baseline.</param>
    /// <param name="wordSpacing">Points to add at every space (U+0020), for justified lines.</param>
    /// <returns>The width of the text in points.</returns>
    public double ShowText(FontStack fonts, double size, double x, double y, ReadOnlySpan<char> text, double wordSpacing = 0)
    {
        RequireMarked();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return _text.Show(fonts, size, x, y, text, wordSpacing, _isArtifact || _isReplaced);
    }

    /// <summary>Sets the colour of text and fills.</summary>
    public void SetFill(Color color) => _graphics.SetFill(color);

    /// <summary>Sets the colour of lines.</summary>
    public void SetStroke(Color color) => _graphics.SetStroke(color);

    /// <summary>Sets the width of lines in points and the length of their dashes and gaps, 0 for a solid line.</summary>
    public void SetLine(double width, double dash = 0) => _graphics.SetLine(width, dash);

    /// <summary>Draws a straight line with the line width and colour that are set.</summary>
    public void Line(double x1, double y1, double x2, double y2)
    {
        MoveTo(x1, y1);
        LineTo(x2, y2);
        Stroke();
    }

    /// <summary>Fills a rectangle given by its top left corner.</summary>
    public void FillRectangle(double x, double y, double width, double height)
    {
        Rectangle(x, y, width, height);
        Fill();
    }

    /// <summary>Draws the outline of a rectangle given by its top left corner.</summary>
    public void StrokeRectangle(double x, double y, double width, double height)
    {
        Rectangle(x, y, width, height);
        Stroke();
    }

    /// <summary>Adds a rectangle to the path.</summary>
    public void Rectangle(double x, double y, double width, double height)
    {
        StartPath();
        Point(x, y + height);
        _buffer.WriteNumber(width).Write((byte)' ').WriteNumber(height).Write(" re\n"u8);
    }

    public void MoveTo(double x, double y)
    {
        StartPath();
        Point(x, y);
        _buffer.Write("m\n"u8);
    }

    public void LineTo(double x, double y)
    {
        Point(x, y);
        _buffer.Write("l\n"u8);
    }

    /// <summary>Adds a cubic Bézier curve with two control points.</summary>
    public void CurveTo(double x1, double y1, double x2, double y2, double x, double y)
    {
        Point(x1, y1);
        Point(x2, y2);
        Point(x, y);
        _buffer.Write("c\n"u8);
    }

    /// <summary>Adds a circle to the path, as four curves that leave it by a quarter of a thousandth of the radius at most.</summary>
    public void Circle(double x, double y, double radius)
    {
        const double Handle = 0.5522847498;
        var reach = radius * Handle;
        MoveTo(x + radius, y);
        CurveTo(x + radius, y + reach, x + reach, y + radius, x, y + radius);
        CurveTo(x - reach, y + radius, x - radius, y + reach, x - radius, y);
        CurveTo(x - radius, y - reach, x - reach, y - radius, x, y - radius);
        CurveTo(x + reach, y - radius, x + radius, y - reach, x + radius, y);
        ClosePath();
    }

    public void ClosePath() => _buffer.Write("h\n"u8);

    /// <summary>Draws the path as lines and ends it.</summary>
    public void Stroke() => _buffer.Write("S\n"u8);

    /// <summary>Fills the path (non-zero winding) and ends it.</summary>
    public void Fill() => _buffer.Write("f\n"u8);

    /// <summary>Fills the path, draws its outline and ends it.</summary>
    public void FillAndStroke() => _buffer.Write("B\n"u8);

    /// <summary>Limits what is drawn until <see cref="Restore"/> to a rectangle.</summary>
    public void SaveAndClip(double x, double y, double width, double height)
    {
        Save();
        Rectangle(x, y, width, height);
        _buffer.Write("W n\n"u8);
    }

    /// <summary>Turns what is drawn until <see cref="Restore"/> around a point, counter-clockwise.</summary>
    public void SaveAndTurn(double x, double y, double degrees)
    {
        Save();
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        var (centerX, centerY) = (x, _page.Height - y);
        Matrix(cosine, sine, -sine, cosine);
        _buffer.WriteNumber(centerX - (centerX * cosine) + (centerY * sine)).Write((byte)' ')
            .WriteNumber(centerY - (centerX * sine) - (centerY * cosine)).Write(" cm\n"u8);
    }

    /// <summary>Goes back to the graphics state before the last <c>Save</c>.</summary>
    public void Restore()
    {
        _text.Leave();
        _graphics.Restore();
    }

    /// <summary>Draws a picture into a rectangle given by its top left corner.</summary>
    public void Image(PdfImage image, double x, double y, double width, double height)
    {
        RequireMarked();
        _text.Leave();
        _buffer.Write("q "u8);
        ImagePlacement.Write(_buffer, image.Orientation, x, _page.Height - y - height, width, height);
        _buffer.Write(" cm/I"u8).WriteInteger(_writer.IndexOf(image)).Write(" Do Q\n"u8);
    }

    internal void RequireEnded()
    {
        RequireDepth(0);
        if (_graphics.SavedCount > 0)
        {
            throw new InvalidOperationException($"Page {_page.Index + 1} was closed with a graphics state saved.");
        }
    }

    private void Save()
    {
        RequireMarked();
        _text.Leave();
        _graphics.Save();
    }

    private void Matrix(double a, double b, double c, double d)
    {
        foreach (var value in (ReadOnlySpan<double>)[a, b, c, d])
        {
            _buffer.WriteScaled((long)Math.Round(value * 100_000), 100_000).Write((byte)' ');
        }
    }

    private void StartPath()
    {
        RequireMarked();
        _text.Leave();
    }

    private void Point(double x, double y) =>
        _buffer.WriteNumber(x).Write((byte)' ').WriteNumber(_page.Height - y).Write((byte)' ');

    private void RequireMarked()
    {
        if (_depth == 0)
        {
            throw new InvalidOperationException("Draw between Begin and End: every mark belongs to a structure element or is an artifact.");
        }
    }

    private void RequireDepth(int depth)
    {
        if (_depth != depth)
        {
            throw new InvalidOperationException(depth == 0 ? "The marked content before is not ended." : "Replacements stand directly in marked content.");
        }
    }
}
