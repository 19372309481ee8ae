using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Footnotes;

namespace DocGen.Documents.Pdf.Flow;

/// <summary>Stacks side by side (approval marks, a line of signatures): kept whole unless they are taller than a page.</summary>
internal sealed class ColumnsElement(IReadOnlyList<ColumnBox> columns) : FlowElement
{
    private readonly Fit[] _parts = new Fit[columns.Count];

    public override double FirstHeight => RestHeight;

    public override double RestHeight => columns.Max(column => column.Content.RestHeight);

    public override bool CanSplit => false;

    public override void Arrange(double width)
    {
        foreach (var column in columns)
        {
            column.Content.Arrange(column.Width);
        }
    }

    public override void Rewind()
    {
        foreach (var column in columns)
        {
            column.Content.Rewind();
        }
    }

    public override void CollectNotes(List<Note> notes)
    {
        foreach (var column in columns)
        {
            column.Content.CollectNotes(notes);
        }
    }

    public override Fit Measure(in Room room)
    {
        double height = 0, notes = 0;
        var kind = FitKind.Whole;
        for (var i = 0; i < columns.Count; i++)
        {
            _parts[i] = columns[i].Content.Measure(room with { Tail = 0, Height = room.Height - notes });
            height = Math.Max(height, _parts[i].Height);
            notes += _parts[i].Notes;
            kind = _parts[i].Kind == FitKind.Whole ? kind : FitKind.Partial;
        }

        if (!room.Fresh && (kind != FitKind.Whole || height + notes + room.Tail > room.Height + Tolerance))
        {
            return Fit.Wrap(kind == FitKind.Whole ? WrapReason.KeptWithNext : WrapReason.NoRoom);
        }

        return new Fit(kind, height, notes, 0, WrapReason.NoRoom);
    }

    public override void Draw(ICanvas canvas, double x, double y, in Fit fit)
    {
        var height = RestHeight;
        for (var i = 0; i < columns.Count; i++)
        {
            var (tag, content, left, _, alignment) = columns[i];
            var part = fit.Kind == FitKind.Whole ? Fit.Whole(content.RestHeight, 0, int.MaxValue) : _parts[i];
            if (part.Kind != FitKind.Wrap && !content.IsDone)
            {
                canvas.Use(tag);
                var lower = fit.Kind == FitKind.Whole && alignment == VerticalAlignment.Bottom ? height - part.Height : 0;
                content.Draw(canvas, x + left, y + lower, part);
            }
        }
    }
}
