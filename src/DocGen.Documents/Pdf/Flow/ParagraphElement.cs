using System.Collections.Immutable;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Footnotes;
using DocGen.Documents.Pdf.Typesetting;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Pdf.Flow;

/// <summary>A paragraph as lines of one height. Its text is set when it is arranged and given back when the last line is drawn.</summary>
internal sealed class ParagraphElement : FlowElement
{
    /// <summary>Lines of a paragraph that stand together at the foot and at the head of a page.</summary>
    private const int TogetherLines = 2;

    private readonly Composition _composition;
    private readonly ImmutableArray<Inline> _content;
    private readonly ParagraphForm _form;
    private readonly double _lineHeight;
    private readonly double _baseline;
    private TypesetText? _text;
    private double _width = -1;
    private int _count;
    private int _next;

    public ParagraphElement(Composition composition, ImmutableArray<Inline> content, ParagraphForm form)
    {
        _composition = composition;
        _content = content;
        _form = form;
        var face = composition.Faces[form.Look.Bold, form.Look.Italic];
        _lineHeight = face.LineHeight * form.Look.Size * form.Look.LineSpacing;
        _baseline = _lineHeight - (face.Descent * form.Look.Size);
    }

    public ParagraphForm Form => _form;

    /// <summary>Keeps the text after drawing, for elements that are drawn on every page.</summary>
    public bool Repeats { get; init; }

    public double LineHeight => _lineHeight;

    public int RestCount => _count - _next;

    public override double RestHeight => RestCount * _lineHeight;

    public override double FirstHeight => (CanSplit ? TogetherLines : RestCount) * _lineHeight;

    public override bool CanSplit => !_form.KeepTogether && RestCount >= 2 * TogetherLines;

    public override void Arrange(double width)
    {
        if (_width == width)
        {
            return;
        }

        _width = width;
        if (_text is null)
        {
            _text = _composition.Texts.Rent();
            _composition.Inlines.Set(_content, _form.Look, _form.Tag, _text, _form.IsNote);
            _text.FindBreaks(_form.Hyphenate);
        }

        LineFiller.Fill(_text, Math.Max(width - _form.Left - _form.Right, 1), FirstIndent);
        _count = Math.Max(_text.LineCount, 1);
        WarnOfBrokenWords(_text);
    }

    public override void Rewind() => _next = 0;

    public override void CollectNotes(List<Note> notes)
    {
        if (_text is { HasNotes: true })
        {
            foreach (ref readonly var run in _text.Runs)
            {
                if (run.Note is { } note)
                {
                    notes.Add(note);
                }
            }
        }
    }

    public override Fit Measure(in Room room)
    {
        var (fitting, notes, reason) = CountFitting(room);
        var rest = RestCount;
        var together = _form.KeepTogether ? rest : TogetherLines;
        if (fitting >= rest)
        {
            if (room.Tail <= 0 || (rest * _lineHeight) + notes + room.Tail <= room.Height + Tolerance)
            {
                return Fit.Whole(rest * _lineHeight, notes, _count);
            }

            // The last lines go with what follows.
            (fitting, reason) = (rest - together, WrapReason.KeptWithNext);
            if (fitting < together)
            {
                return room.Fresh ? Fit.Whole(rest * _lineHeight, notes, _count) : Fit.Wrap(reason);
            }

            return Fit.Part(fitting * _lineHeight, NotesOf(fitting), _next + fitting, reason);
        }

        var kept = Math.Min(fitting, Math.Max(rest - TogetherLines, 0));
        if (kept < Math.Min(together, rest) && !(room.Fresh && kept > 0))
        {
            if (!room.Fresh)
            {
                return Fit.Wrap(fitting > 0 ? WrapReason.LoneLine : reason);
            }

            kept = Math.Max(fitting, 1);
            if (kept >= rest)
            {
                return Fit.Whole(rest * _lineHeight, NotesOf(rest), _count);
            }
        }

        return Fit.Part(kept * _lineHeight, NotesOf(kept), _next + kept, reason);
    }

    public override void Draw(ICanvas canvas, double x, double y, in Fit fit)
    {
        var text = _text ?? throw new InvalidOperationException("A paragraph is drawn once, after it is arranged.");
        var painter = new LinePainter(_composition, canvas, text, _form);
        if (_next == 0)
        {
            DrawStart(canvas, x, y);
        }

        for (var line = _next; line < fit.Upto && line < text.LineCount; line++)
        {
            var indent = line == 0 ? FirstIndent : 0;
            if (_form.Target is { } target)
            {
                canvas.Link(target, x + _form.Left, y, _width - _form.Left, _lineHeight);
            }

            painter.Draw(text.Lines[line], x + _form.Left + indent, y + _baseline, _width - _form.Left - _form.Right - indent);
            y += _lineHeight;
        }

        _next = Math.Min(fit.Upto, _count);
        if (_next >= _count)
        {
            DrawEnd(painter, text, x, y);
        }
    }

    /// <summary>A marker wider than its place pushes the first line.</summary>
    private double FirstIndent
    {
        get
        {
            if (string.IsNullOrEmpty(_form.Marker))
            {
                return _form.FirstIndent;
            }

            var face = _composition.Faces[_form.Look.Bold, _form.Look.Italic];
            var width = (face.Measure(_form.Marker) + face.Advance(' ')) * _form.Look.Size / 1000;
            return Math.Max(_form.FirstIndent, _form.MarkerLeft + width - _form.Left);
        }
    }

    private void DrawStart(ICanvas canvas, double x, double y)
    {
        if (_form.Marker is { Length: > 0 } marker && _form.MarkerTag is { } tag)
        {
            var face = _composition.Faces[_form.Look.Bold, _form.Look.Italic];
            canvas.Use(tag);
            var (size, rise) = _form.IsNote ? (InlineSetter.MarkScale, InlineSetter.MarkRise) : (1, 0);
            canvas.Text(marker + " ", face, _form.Look.Size * size, x + _form.MarkerLeft, y + _baseline - (_form.Look.Size * rise), 0, null);
        }

        if (_form.SigningLine > 0)
        {
            canvas.UseArtifact(ArtifactKind.Layout);
            canvas.Rule(x + _form.Left, y + _baseline + 1.5, _form.SigningLine, 0.5, null);
        }

        if (_form.Anchor is { } anchor)
        {
            _composition.Headings.Set(anchor, _composition.CurrentPage);
            canvas.Anchor(anchor, _form.Level, PlainText.Of(_content), y);
        }
    }

    private void DrawEnd(in LinePainter painter, TypesetText text, double x, double y)
    {
        if (_form.Trailer is { } trailer)
        {
            painter.DrawTrailer(text, trailer, x + _form.Left, x + _width, y - _lineHeight + _baseline);
        }

        if (!Repeats)
        {
            _composition.Texts.Return(text);
            _text = null;
        }
    }

    private (int Lines, double Notes, WrapReason Reason) CountFitting(in Room room)
    {
        var lines = (int)Math.Min((room.Height + Tolerance) / _lineHeight, RestCount);
        if (lines <= 0 || _text is not { HasNotes: true })
        {
            return (Math.Max(lines, 0), 0, WrapReason.NoRoom);
        }

        var claim = new FootClaim(_composition.Foot);
        for (var line = 0; line < lines; line++)
        {
            var before = claim.Height;
            Claim(ref claim, _next + line);
            if (((line + 1) * _lineHeight) + claim.Height > room.Height + Tolerance)
            {
                return (line, before, claim.Height > before ? WrapReason.Footnote : WrapReason.NoRoom);
            }
        }

        return (lines, claim.Height, WrapReason.NoRoom);
    }

    private double NotesOf(int lines)
    {
        if (_text is not { HasNotes: true })
        {
            return 0;
        }

        var claim = new FootClaim(_composition.Foot);
        for (var line = 0; line < lines; line++)
        {
            Claim(ref claim, _next + line);
        }

        return claim.Height;
    }

    private void Claim(ref FootClaim claim, int index)
    {
        if (index >= _text!.LineCount)
        {
            return;
        }

        var line = _text.Lines[index];
        foreach (ref readonly var run in _text.Runs)
        {
            if (run.Note is { } note && run.Start >= line.Start && run.Start < line.End)
            {
                claim.Add(note);
            }
        }
    }

    private void WarnOfBrokenWords(TypesetText text)
    {
        var inside = false;
        foreach (ref readonly var line in text.Lines)
        {
            if (line.Ending == LineEnd.Broken && !inside)
            {
                var rest = text.Characters[line.Start..];
                var end = rest.IndexOfAny(' ', '\n');
                _composition.Warnings.BrokenWord(end < 0 ? rest : rest[..end]);
            }

            inside = line.Ending == LineEnd.Broken;
        }
    }
}
