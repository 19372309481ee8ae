using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Footnotes;

namespace DocGen.Documents.Pdf.Flow;

/// <summary>Elements one under another: the content of a cell.</summary>
internal sealed class StackElement(List<FlowElement> elements) : FlowElement
{
    private int _next;
    private Fit _last;

    public bool IsDone => _next >= elements.Count;

    /// <summary>Whether a part of it is drawn already.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>Adds an element at the end, before the stack is arranged.</summary>
    public void Add(FlowElement element) => elements.Add(element);

    public override double RestHeight
    {
        get
        {
            double height = 0;
            for (var i = _next; i < elements.Count; i++)
            {
                height += GapBefore(i, _next) + elements[i].RestHeight;
            }

            return height;
        }
    }

    public override double FirstHeight => IsDone ? 0 : elements[_next].FirstHeight;

    public override bool CanSplit => elements.Count - _next > 1 || (!IsDone && elements[_next].CanSplit);

    public override void Arrange(double width)
    {
        foreach (var element in elements)
        {
            element.Arrange(width);
        }
    }

    public override void Rewind()
    {
        (_next, IsBegun) = (0, false);
        foreach (var element in elements)
        {
            element.Rewind();
        }
    }

    public override void CollectNotes(List<Note> notes)
    {
        for (var i = _next; i < elements.Count; i++)
        {
            elements[i].CollectNotes(notes);
        }
    }

    public override Fit Measure(in Room room)
    {
        double height = 0, notes = 0;
        for (var i = _next; i < elements.Count; i++)
        {
            var gap = GapBefore(i, _next);
            var left = room with { Height = room.Height - height - gap - notes, Fresh = room.Fresh && i == _next, Tail = 0 };
            var fit = elements[i].Measure(left);
            if (fit.Kind == FitKind.Wrap)
            {
                _last = fit;
                return i == _next ? fit : Fit.Part(height, notes, i, fit.Reason);
            }

            height += gap + fit.Height;
            notes += fit.Notes;
            if (fit.Kind == FitKind.Partial)
            {
                _last = fit;
                return Fit.Part(height, notes, i, fit.Reason);
            }
        }

        return Fit.Whole(height, notes, elements.Count);
    }

    public override void Draw(ICanvas canvas, double x, double y, in Fit fit)
    {
        var first = _next;
        for (; _next < fit.Upto && _next < elements.Count; _next++)
        {
            y += GapBefore(_next, first);
            var height = elements[_next].RestHeight;
            elements[_next].Draw(canvas, x, y, Fit.Whole(height, 0, int.MaxValue));
            y += height;
        }

        if (fit.Kind == FitKind.Partial && _last.Kind == FitKind.Partial)
        {
            elements[_next].Draw(canvas, x, y + GapBefore(_next, first), _last);
        }

        IsBegun = true;
    }

    private double GapBefore(int index, int first) => index == first ? 0 : FlowSpacing.Between(elements[index - 1], elements[index]);
}
