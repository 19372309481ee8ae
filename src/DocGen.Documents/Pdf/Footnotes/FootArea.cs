using System.Globalization;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Flow;

namespace DocGen.Documents.Pdf.Footnotes;

/// <summary>
/// The notes at the foot of the page being filled. A note that does not fit with its line goes on at the foot of the next page; none is lost.
/// </summary>
internal sealed class FootArea(Composition composition)
{
    /// <summary>Space above the rule, the rule, and space below it.</summary>
    public const double RuleHeight = 10;

    private const double RuleThickness = 0.5;
    private const double RuleWidth = 144;

    private readonly List<Note> _notes = [];
    private double _width;

    public bool IsEmpty => _notes.Count == 0;

    /// <summary>What the notes take, points, rule included.</summary>
    public double Height { get; private set; }

    /// <summary>Begins a page; notes left over from the page before come first.</summary>
    public void Begin(double width)
    {
        _width = width;
        Height = 0;
        foreach (var note in _notes)
        {
            Height += (Height == 0 ? RuleHeight : 0) + HeightOf(note);
        }
    }

    public double HeightOf(Note note)
    {
        var text = note.Text ??= Compose(note);
        text.Arrange(_width);
        return text.RestHeight;
    }

    /// <summary>Takes a note whose mark has just been drawn on the page.</summary>
    public void Place(Note note)
    {
        if (note.Placed)
        {
            return;
        }

        note.Placed = true;
        Height += (IsEmpty ? RuleHeight : 0) + HeightOf(note);
        _notes.Add(note);
    }

    /// <summary>Draws the notes at the foot, as many lines as there is room for above <paramref name="bottom"/>.</summary>
    /// <param name="top">Where the text above ends.</param>
    public void Draw(ICanvas canvas, double x, double top, double bottom)
    {
        if (IsEmpty)
        {
            return;
        }

        var room = bottom - top - RuleHeight;
        var fits = Height <= bottom - top + 0.01;
        var y = Math.Max(fits ? bottom - Height : top, top);
        canvas.UseArtifact(ArtifactKind.Layout);
        canvas.Rule(x, y + (RuleHeight * 0.6), Math.Min(RuleWidth, _width), RuleThickness, null);
        y += RuleHeight;
        while (_notes.Count > 0)
        {
            var text = _notes[0].Text!;
            var fit = fits
                ? Fit.Whole(text.RestHeight, 0, int.MaxValue)
                : text.Measure(new Room(room, room, Fresh: false, 0));
            if (fit.Kind == FitKind.Wrap)
            {
                return;
            }

            text.Draw(canvas, x, y, fit);
            y += fit.Height;
            room -= fit.Height;
            if (fit.Kind == FitKind.Partial)
            {
                return;
            }

            _notes.RemoveAt(0);
        }
    }

    private ParagraphElement Compose(Note note)
    {
        var look = composition.Typography.Footnote;
        var marker = note.Number.ToString(CultureInfo.InvariantCulture);
        var form = new ParagraphForm(look, note.Tag)
        {
            IsNote = true,
            Marker = marker,
            MarkerTag = new Tagging.Tag(Tagging.TagRole.Label, note.Tag),
        };
        return new ParagraphElement(composition, note.Content, form);
    }
}
