using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Footnotes;

namespace DocGen.Documents.Pdf.Flow;

/// <summary>
/// A part of the flow. It is arranged once for its width, then shown a room as often as needed; <see cref="Draw"/> takes the last answer and moves
/// on to what is left. Lengths are points, the vertical axis points down.
/// </summary>
internal abstract class FlowElement
{
    /// <summary>Sums of doubles differ in the last bits.</summary>
    protected const double Tolerance = 0.001;

    public double SpaceBefore { get; init; }

    public double SpaceAfter { get; set; }

    /// <summary>Keeps <see cref="SpaceBefore"/> at the top of a page.</summary>
    public bool KeepsSpaceAtTop { get; init; }

    public bool KeepWithNext { get; set; }

    /// <summary>Neighbours of the same group stand without space between them (the lines of a title); 0 for none.</summary>
    public int SpaceGroup { get; init; }

    /// <summary>Least height of a first part.</summary>
    public abstract double FirstHeight { get; }

    /// <summary>Height of all that is left.</summary>
    public abstract double RestHeight { get; }

    /// <summary>Whether what is left can be parted between pages.</summary>
    public abstract bool CanSplit { get; }

    public abstract void Arrange(double width);

    public abstract Fit Measure(in Room room);

    public abstract void Draw(ICanvas canvas, double x, double y, in Fit fit);

    /// <summary>Goes back to the beginning, to be drawn once more (the head of a table).</summary>
    public virtual void Rewind()
    {
    }

    public virtual void CollectNotes(List<Note> notes)
    {
    }
}
