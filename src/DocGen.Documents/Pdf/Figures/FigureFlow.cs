using DocGen.Documents.Diagnostics;
using DocGen.Documents.Figures;
using DocGen.Documents.Figures.Charts;
using DocGen.Documents.Figures.Qr;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Building;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Figures;

/// <summary>Charts and QR codes: drawings tagged as figures whose alternative text holds the content.</summary>
internal sealed class FigureFlow(Composition composition, TextFlow text)
{
    public void Add(Chart chart, FlowPlace place, List<FlowElement> target)
    {
        if (ChartData.IsEmpty(chart))
        {
            composition.Warnings.Add(WriterDiagnostics.EmptyChart(chart.Title ?? string.Empty));
            return;
        }

        var room = Math.Max(place.Width - place.Left, 1);
        var drawing = ChartLayout.Of(chart, Math.Min(chart.Width.Points, room), Math.Min(chart.Height.Points, place.Capacity), Measure, composition.Document.Theme);
        Add(drawing, Alignment.Center, ChartDescription.Of(chart), place, target);
    }

    public void Add(QrCode code, FlowPlace place, List<FlowElement> target)
    {
        if (QrSymbol.Of(code.Content) is { } symbol)
        {
            var side = Math.Min(Math.Min(code.Size.Points, Math.Max(place.Width - place.Left, 1)), place.Capacity);
            if (QrFigure.IsTooFine(symbol, side))
            {
                composition.Warnings.Add(WriterDiagnostics.QrTooFine(code.Content));
            }

            Add(QrFigure.Draw(symbol, side), code.Alignment, QrFigure.Description(code), place, target);
        }
        else
        {
            composition.Warnings.Add(WriterDiagnostics.QrNotMade(code.Content));
            text.Add(QrFigure.InWords(code), place, target, null);
        }

        if (code.Caption is not null)
        {
            target[^1].KeepWithNext = true;
            text.Add(QrFigure.CaptionOf(code, code.Caption), place, target, null);
        }
    }

    private void Add(FigureDrawing drawing, Alignment alignment, string description, FlowPlace place, List<FlowElement> target)
    {
        var look = composition.Typography.Picture;
        var tag = new Tag(TagRole.Figure, place.Tag) { Alternative = description };
        target.Add(new FigureElement(composition, drawing, alignment, place.Left, tag)
        {
            SpaceBefore = look.SpaceBefore.Points,
            SpaceAfter = look.SpaceAfter.Points,
        });
    }

    private double Measure(ReadOnlySpan<char> text, double size, bool bold) => composition.Faces[bold, false].Measure(text) * size / 1000;
}
