using DocGen.Documents.Figures;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Typesetting;
using DocGen.Pdf.Content;

namespace DocGen.Documents.Pdf.Figures;

/// <summary>Paints a drawing on a page, inside marked content that is open already.</summary>
/// <param name="x">Left edge of the drawing on the page, points.</param>
/// <param name="y">Its top, points.</param>
internal readonly ref struct FigurePainter(PageContent content, Typefaces faces, double x, double y)
{
    public void Paint(FigureDrawing drawing)
    {
        foreach (var shape in drawing.Shapes)
        {
            switch (shape)
            {
                case FigurePath path:
                    Paint(path);
                    break;
                case FigureLabel label:
                    Paint(label);
                    break;
                default:
                    throw new NotSupportedException("Unknown shape: " + shape.GetType().Name);
            }
        }
    }

    private void Paint(FigurePath path)
    {
        if (path.Runs.IsEmpty)
        {
            return;
        }

        if (path.Fill is not null)
        {
            content.SetFill(Colours.Parse(path.Fill));
        }

        if (path.Stroke is not null)
        {
            content.SetStroke(Colours.Parse(path.Stroke));
            content.SetLine(path.Thickness, path.Dash);
        }

        foreach (var run in path.Runs)
        {
            content.MoveTo(x + run[0].X, y + run[0].Y);
            foreach (var point in run.AsSpan()[1..])
            {
                content.LineTo(x + point.X, y + point.Y);
            }

            if (path.Closed)
            {
                content.ClosePath();
            }
        }

        Finish(path);
    }

    private void Finish(FigurePath path)
    {
        if (path.Fill is null)
        {
            content.Stroke();
        }
        else if (path.Stroke is null)
        {
            content.Fill();
        }
        else
        {
            content.FillAndStroke();
        }
    }

    private void Paint(FigureLabel label)
    {
        if (label.Text.Length == 0)
        {
            return;
        }

        var face = faces[label.Bold, false];
        var width = face.Measure(label.Text) * label.Size / 1000;
        var shift = label.Anchor switch { LabelAnchor.Middle => width / 2, LabelAnchor.End => width, _ => 0 };
        var (left, baseline) = (x + label.X, y + label.Y);
        content.SetFill(Colours.Parse(label.Colour));
        if (label.Turned)
        {
            content.SaveAndTurn(left, baseline, 90);
        }

        // The space parts the words of one label from those of the next for whoever takes the text out.
        content.ShowText(face.Stack, label.Size, left - shift, baseline, label.Text + " ");
        if (label.Turned)
        {
            content.Restore();
        }
    }
}
