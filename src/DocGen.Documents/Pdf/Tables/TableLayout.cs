using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Footnotes;

namespace DocGen.Documents.Pdf.Tables;

/// <summary>
/// A table. Rows are made when they are reached and forgotten when they are drawn, so that a table of a thousand pages takes the memory of one.
/// A row is split only when it is taller than a page; cells that reach over several rows go on on the next page.
/// </summary>
internal sealed class TableLayout : FlowElement
{
    /// <summary>A head taller than this share of the page is not repeated.</summary>
    private const double LargestHead = 0.5;

    /// <summary>A row taller than a page begins where at least so much of the page is left.</summary>
    private const double WorthBeginning = 0.25;

    private readonly Composition _composition;
    private readonly TableForm _form;
    private readonly RowBuilder _builder;
    private readonly RowQueue _rows;
    private readonly TablePainter _painter;
    private readonly List<PlacedRow> _head = [];
    private readonly PlacedRows _placed;
    private double _headHeight;
    private bool _headIsDrawn;
    private bool _isArranged;

    public TableLayout(Composition composition, RowBuilder rows, TableForm form)
    {
        _composition = composition;
        _builder = rows;
        _rows = new RowQueue(rows, form.Repeats);
        _form = form;
        _painter = new TablePainter(form, rows.Edges);
        _placed = new PlacedRows(form.Padding);
    }

    public override bool CanSplit => _rows.HasSeveral;

    public override double FirstHeight => HeightOfRows(whole: false);

    public override double RestHeight => HeightOfRows(whole: true);

    public override void Arrange(double width)
    {
        if (_isArranged)
        {
            return;
        }

        _isArranged = true;
        foreach (var row in _rows.TakeHead())
        {
            _placed.Add(new PlacedRow(row, _placed.HeightOf(row, []), IsPart: false));
        }

        _head.AddRange(_placed.Rows);
        _headHeight = _placed.Height;
        _placed.Clear();
        if (_builder.IsDone)
        {
            // A table of nothing but a head has nothing to repeat it for.
            GiveUpHead();
        }
    }

    public override void Rewind() => _rows.Rewind();

    public override void CollectNotes(List<Note> notes)
    {
        foreach (var (row, _, _) in _head)
        {
            notes.AddRange(row.Notes ?? []);
        }

        for (var i = 0; _rows.Peek(i) is { } row; i++)
        {
            notes.AddRange(row.Notes ?? []);
        }
    }

    public override Fit Measure(in Room room)
    {
        _placed.Clear();
        if (_head.Count > 0 && _headHeight > room.Capacity * LargestHead)
        {
            _composition.Warnings.TallHead();
            GiveUpHead();
        }

        var notes = 0.0;
        var reason = WrapReason.None;
        while (_rows.Peek(_placed.Count) is not null && PlaceGroup(room, ref notes, out reason))
        {
        }

        return _rows.Peek(_placed.Count) is null ? Finish(room, notes) : Stop(room, notes, reason);
    }

    public override void Draw(ICanvas canvas, double x, double y, in Fit fit)
    {
        if (fit.Upto == int.MaxValue)
        {
            Measure(new Room(double.MaxValue, double.MaxValue, Fresh: true, 0));
        }

        _painter.Draw(canvas, [.. _head, .. _placed.Rows], _head.Count, _headIsDrawn, _rows.Reaching, x, y);
        _headIsDrawn = true;
        _rows.Forget(_placed.Rows);
        _placed.Clear();
    }

    /// <summary>Places the next row with those it must stay with, or nothing.</summary>
    private bool PlaceGroup(in Room room, ref double notes, out WrapReason reason)
    {
        var first = _placed.Count;
        RowBox row;
        do
        {
            row = _rows.Peek(_placed.Count)!;
            Place(row);
        }
        while (row.Row.KeepWithNext && _headHeight + _placed.Height <= room.Height && _rows.Peek(_placed.Count) is not null);

        var claimed = NotesOf(_placed.Count);
        if (_headHeight + _placed.Height + claimed <= room.Height + Tolerance)
        {
            (notes, reason) = (claimed, WrapReason.None);
            return true;
        }

        reason = _headHeight + _placed.Height > room.Height + Tolerance ? WrapReason.WholeRow : WrapReason.Footnote;
        _placed.CutTo(first);
        return false;
    }

    private Fit Finish(in Room room, double notes)
    {
        var height = _headHeight + _placed.Height;
        if (room.Tail <= 0 || height + notes + room.Tail <= room.Height + Tolerance)
        {
            return Fit.Whole(height, notes, _placed.Count);
        }

        // The last row goes with what follows.
        if (_placed.Count > 1 && !_placed[_placed.Count - 2].Row.Row.KeepWithNext)
        {
            _placed.CutTo(_placed.Count - 1);
            return Part(notes, WrapReason.KeptWithNext);
        }

        return room.Fresh ? Fit.Whole(height, notes, _placed.Count) : Fit.Wrap(WrapReason.KeptWithNext);
    }

    private Fit Stop(in Room room, double notes, WrapReason reason)
    {
        if (_placed.Count > 0)
        {
            return Part(notes, reason);
        }

        var row = _rows.Peek(0)!;
        var left = room.Height - _headHeight - notes;
        var whole = _placed.HeightOf(row, _rows.Reaching);
        var isTall = whole > room.Capacity - _headHeight - Tolerance;
        if (!room.Fresh && !(isTall && left > room.Capacity * WorthBeginning))
        {
            return Fit.Wrap(reason);
        }

        // When only its footnotes do not fit, they go on on the next page.
        return whole <= left + Tolerance ? PlaceForced(row, whole, notes) : SplitRow(row, left, room.Capacity, notes);
    }

    /// <summary>Shows each cell of a tall row the room there is.</summary>
    private Fit SplitRow(RowBox row, double left, double capacity, double notes)
    {
        var inside = new Room(left - (2 * _form.Padding), capacity, Fresh: true, 0);
        double height = 0;
        var isDone = true;
        foreach (var cell in row.Cells.Concat(_rows.Reaching))
        {
            cell.Part = cell.Content.Measure(inside);
            height = Math.Max(height, cell.Part.Height);
            isDone &= cell.Part.Kind == FitKind.Whole || cell.LastRow > row.Index;
        }

        height = Math.Max(height + (2 * _form.Padding), Math.Min(row.LeastHeight, left));
        if (isDone)
        {
            return PlaceForced(row, height, notes);
        }

        if (!row.IsBegun)
        {
            _composition.Warnings.SplitRow(RowText.Of(row));
        }

        _placed.Add(new PlacedRow(row, height, IsPart: true));
        return Part(notes, WrapReason.NoRoom);
    }

    /// <summary>Places a row, or the last of it, where there is no better room to be had.</summary>
    private Fit PlaceForced(RowBox row, double height, double notes)
    {
        _placed.Add(new PlacedRow(row, height, IsPart: false));
        return _rows.Peek(1) is null ? Fit.Whole(_headHeight + height, notes, 1) : Part(notes, WrapReason.NoRoom);
    }

    private Fit Part(double notes, WrapReason reason) => Fit.Part(_headHeight + _placed.Height, notes, _placed.Count, reason);

    private void Place(RowBox row) => _placed.Add(new PlacedRow(row, _placed.HeightOf(row, _rows.Reaching), IsPart: false));

    /// <summary>Height of the head and all rows that are left, or of those that the first of them must stay with.</summary>
    private double HeightOfRows(bool whole)
    {
        var rows = new PlacedRows(_form.Padding);
        while (_rows.Peek(rows.Count) is { } row)
        {
            rows.Add(new PlacedRow(row, rows.HeightOf(row, _rows.Reaching), IsPart: false));
            if (!whole && !row.Row.KeepWithNext)
            {
                break;
            }
        }

        return _headHeight + rows.Height;
    }

    private double NotesOf(int count)
    {
        var claim = new FootClaim(_composition.Foot);
        for (var i = _headIsDrawn ? _head.Count : 0; i < _head.Count; i++)
        {
            _head[i].Row.Claim(ref claim);
        }

        _rows.Claim(ref claim, count);
        return claim.Height;
    }

    private void GiveUpHead()
    {
        if (!_headIsDrawn)
        {
            _rows.PutBack(_head.Select(placed => placed.Row));
        }

        _head.Clear();
        _headHeight = 0;
    }
}
