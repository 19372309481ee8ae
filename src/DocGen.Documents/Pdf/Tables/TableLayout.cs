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
    private readonly RowBuilder _rows;
    private readonly TablePainter _painter;
    private readonly List<PlacedRow> _head = [];
    private readonly List<RowBox> _waiting = [];
    private readonly List<CellBox> _reaching = [];
    private readonly List<PlacedRow> _placed = [];
    private readonly List<RowBox> _drawn = [];
    private double _headHeight;
    private bool _headIsDrawn;
    private bool _isArranged;

    public TableLayout(Composition composition, RowBuilder rows, TableForm form)
    {
        _composition = composition;
        _rows = rows;
        _form = form;
        _painter = new TablePainter(form, rows.Edges);
    }

    public override bool CanSplit => _waiting.Count > 1 || !_rows.IsDone;

    public override double FirstHeight
    {
        get
        {
            var height = _headHeight;
            for (var i = 0; Wait(i) is { } row; i++)
            {
                height += OwnHeight(row);
                if (!row.Row.KeepWithNext)
                {
                    break;
                }
            }

            return height;
        }
    }

    public override double RestHeight
    {
        get
        {
            var height = _headHeight;
            for (var i = 0; Wait(i) is { } row; i++)
            {
                height += OwnHeight(row);
            }

            return height;
        }
    }

    public override void Arrange(double width)
    {
        if (_isArranged)
        {
            return;
        }

        _isArranged = true;
        while (_rows.NextIsHeader)
        {
            var row = _rows.Next(repeats: true);
            _placed.Add(new PlacedRow(row, HeightOf(row), IsPart: false));
        }

        _head.AddRange(_placed);
        _headHeight = PlacedHeight();
        _placed.Clear();
        if (_rows.IsDone)
        {
            // A table of nothing but a head has nothing to repeat it for.
            GiveUpHead();
        }
    }

    public override void Rewind()
    {
        _waiting.InsertRange(0, _drawn);
        _drawn.Clear();
        _reaching.Clear();
        foreach (var cell in _waiting.SelectMany(row => row.Cells))
        {
            cell.Content.Rewind();
        }
    }

    public override void CollectNotes(List<Note> notes)
    {
        for (var i = 0; Wait(i) is { } row; i++)
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

        var height = _headHeight;
        var notes = 0.0;
        var reason = WrapReason.None;
        var at = 0;
        while (Wait(at) is not null)
        {
            var group = GroupFrom(at, height, room, ref notes, out reason);
            if (group == 0)
            {
                break;
            }

            at += group;
            height = _headHeight + PlacedHeight();
        }

        return Wait(at) is null ? Finish(room, height, notes, at) : Stop(room, height, notes, at, reason);
    }

    public override void Draw(ICanvas canvas, double x, double y, in Fit fit)
    {
        if (fit.Upto == int.MaxValue)
        {
            Measure(new Room(double.MaxValue, double.MaxValue, Fresh: true, 0));
        }

        _placed.InsertRange(0, _head);
        _painter.Draw(canvas, _placed, _head.Count, _headIsDrawn, _reaching, x, y);
        _placed.RemoveRange(0, _head.Count);
        _headIsDrawn = true;
        Forget();
    }

    /// <summary>Places the next row with those it must stay with. Gives how many, 0 when they do not fit.</summary>
    private int GroupFrom(int at, double height, in Room room, ref double notes, out WrapReason reason)
    {
        var count = _placed.Count;
        var index = at;
        var sum = height;
        RowBox? row;
        do
        {
            row = Wait(index)!;
            var own = HeightOf(row);
            _placed.Add(new PlacedRow(row, own, IsPart: false));
            sum += own;
            index++;
        }
        while (row.Row.KeepWithNext && sum <= room.Height && Wait(index) is not null);

        var claimed = NotesOf(0, index);
        if (sum + claimed <= room.Height + Tolerance)
        {
            notes = claimed;
            reason = WrapReason.None;
            return index - at;
        }

        reason = sum > room.Height + Tolerance ? WrapReason.WholeRow : WrapReason.Footnote;
        _placed.RemoveRange(count, _placed.Count - count);
        return 0;
    }

    private Fit Finish(in Room room, double height, double notes, int at)
    {
        if (room.Tail <= 0 || height + notes + room.Tail <= room.Height + Tolerance)
        {
            return Fit.Whole(height, notes, at);
        }

        // The last row goes with what follows.
        if (_placed.Count > 1 && !_placed[^2].Row.Row.KeepWithNext)
        {
            height -= _placed[^1].Height;
            _placed.RemoveAt(_placed.Count - 1);
            return Fit.Part(height, notes, at - 1, WrapReason.KeptWithNext);
        }

        return room.Fresh ? Fit.Whole(height, notes, at) : Fit.Wrap(WrapReason.KeptWithNext);
    }

    private Fit Stop(in Room room, double height, double notes, int at, WrapReason reason)
    {
        var row = Wait(at)!;
        if (_placed.Count > 0)
        {
            return Fit.Part(height, notes, at, reason);
        }

        var left = room.Height - _headHeight - notes;
        var isTall = HeightOf(row) > room.Capacity - _headHeight - Tolerance;
        if (!room.Fresh && !(isTall && left > room.Capacity * WorthBeginning))
        {
            return Fit.Wrap(reason);
        }

        return SplitRow(row, room, left, notes, at);
    }

    /// <summary>Shows each cell of a tall row the room there is.</summary>
    private Fit SplitRow(RowBox row, in Room room, double left, double notes, int at)
    {
        var whole = HeightOf(row);
        if (whole <= left + Tolerance)
        {
            // Only its footnotes do not fit: they go on on the next page.
            return PlaceForced(row, whole, notes, at);
        }

        var inside = new Room(left - (2 * _form.Padding), room.Capacity, Fresh: true, 0);
        double height = 0;
        var isDone = true;
        foreach (var cell in row.Cells.Concat(_reaching))
        {
            cell.Part = cell.Content.Measure(inside);
            height = Math.Max(height, cell.Part.Height);
            isDone &= cell.Part.Kind == FitKind.Whole || cell.LastRow > row.Index;
        }

        height = Math.Max(height + (2 * _form.Padding), row.LeastHeight);
        if (isDone)
        {
            return PlaceForced(row, height, notes, at);
        }

        if (!row.IsBegun)
        {
            _composition.Warnings.SplitRow(RowText.Of(row));
        }

        _placed.Add(new PlacedRow(row, height, IsPart: true));
        return Fit.Part(_headHeight + height, notes, at, WrapReason.NoRoom);
    }

    /// <summary>Places the last of a row where there is no better room to be had.</summary>
    private Fit PlaceForced(RowBox row, double height, double notes, int at)
    {
        _placed.Add(new PlacedRow(row, height, IsPart: false));
        return Wait(at + 1) is null
            ? Fit.Whole(_headHeight + height, notes, at + 1)
            : Fit.Part(_headHeight + height, notes, at + 1, WrapReason.NoRoom);
    }

    /// <summary>The row so many places ahead, made if it must be; null past the end.</summary>
    private RowBox? Wait(int index)
    {
        while (_waiting.Count <= index && !_rows.IsDone)
        {
            _waiting.Add(_rows.Next(repeats: false));
        }

        return index < _waiting.Count ? _waiting[index] : null;
    }

    /// <summary>Height of a row as if no cell reached into it from above.</summary>
    private double OwnHeight(RowBox row)
    {
        var height = row.LeastHeight;
        foreach (var cell in row.Cells)
        {
            if (cell.LastRow == row.Index)
            {
                height = Math.Max(height, cell.Content.RestHeight + (2 * _form.Padding));
            }
        }

        return height;
    }

    /// <summary>Height of the next row to place: its own, or what cells ending in it still need below the rows placed.</summary>
    private double HeightOf(RowBox row)
    {
        var height = OwnHeight(row);
        foreach (var cell in _reaching)
        {
            if (cell.LastRow == row.Index)
            {
                height = Math.Max(height, cell.Content.RestHeight + (2 * _form.Padding) - PlacedHeight());
            }
        }

        for (var i = 0; i < _placed.Count; i++)
        {
            foreach (var cell in _placed[i].Row.Cells)
            {
                if (cell.LastRow == row.Index)
                {
                    height = Math.Max(height, cell.Content.RestHeight + (2 * _form.Padding) - PlacedHeight(i));
                }
            }
        }

        return height;
    }

    private double PlacedHeight(int from = 0)
    {
        double height = 0;
        for (var i = from; i < _placed.Count; i++)
        {
            height += _placed[i].Height;
        }

        return height;
    }

    private double NotesOf(int from, int to)
    {
        var claim = new FootClaim(_composition.Foot);
        for (var i = _headIsDrawn ? _head.Count : 0; i < _head.Count; i++)
        {
            Claim(ref claim, _head[i].Row);
        }

        for (var i = from; i < to; i++)
        {
            Claim(ref claim, _waiting[i]);
        }

        return claim.Height;
    }

    private static void Claim(ref FootClaim claim, RowBox row)
    {
        foreach (var note in row.Notes ?? [])
        {
            claim.Add(note);
        }
    }

    private void GiveUpHead()
    {
        if (!_headIsDrawn)
        {
            _waiting.InsertRange(0, _head.Select(placed => placed.Row));
        }

        _head.Clear();
        _headHeight = 0;
    }

    /// <summary>Drops the rows that are drawn; keeps the cells that reach past them.</summary>
    private void Forget()
    {
        var drawn = 0;
        foreach (var placed in _placed)
        {
            if (placed.IsPart)
            {
                placed.Row.IsBegun = true;
                continue;
            }

            drawn++;
            _reaching.RemoveAll(cell => cell.LastRow <= placed.Row.Index);
            foreach (var cell in placed.Row.Cells)
            {
                if (cell.LastRow > placed.Row.Index)
                {
                    _reaching.Add(cell);
                }
            }
        }

        if (_form.Repeats)
        {
            _drawn.AddRange(_waiting.Take(drawn));
        }

        _waiting.RemoveRange(0, drawn);
        _placed.Clear();
    }
}
