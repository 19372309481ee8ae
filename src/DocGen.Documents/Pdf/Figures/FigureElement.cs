using DocGen.Documents.Figures;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Figures;

/// <summary>A drawing on a line of its own.</summary>
/// <param name="left">Left edge of the place it stands in, points.</param>
internal sealed class FigureElement(Composition composition, FigureDrawing drawing, Alignment alignment, double left, Tag tag) : FlowElement
{
    private double _width;

    public override double FirstHeight => drawing.Height;

    public override double RestHeight => drawing.Height;

    public override bool CanSplit => false;

    public override void Arrange(double width) => _width = width;

    public override Fit Measure(in Room room)
    {
        if (room.Fresh || drawing.Height + room.Tail <= room.Height + Tolerance)
        {
            return Fit.Whole(drawing.Height, 0, 1);
        }

        return Fit.Wrap(drawing.Height <= room.Height ? WrapReason.KeptWithNext : WrapReason.NoRoom);
    }

    public override void Draw(ICanvas canvas, double x, double y, in Fit fit)
    {
        var slack = Math.Max(_width - left - drawing.Width, 0);
        var shift = alignment switch { Alignment.Center => slack / 2, Alignment.Right => slack, _ => 0 };
        canvas.Use(tag);
        canvas.Figure(drawing, composition.Faces, tag, x + left + shift, y);
    }
}
