using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Flow;

namespace DocGen.Documents.Pdf.Tables;

/// <summary>Draws the rows of a table that stand on one page: fills, content, borders.</summary>
internal sealed class TablePainter(TableForm form, double[] edges)
{
    private readonly GridLines _grid = new();
    private readonly double[] _edges = new double[edges.Length];
    private double[] _tops = new double[32];
    private IReadOnlyList<PlacedRow> _rows = [];

    /// <param name="rows">The repeated head and the rows of the page.</param>
    /// <param name="headRows">How many of them are the head.</param>
    /// <param name="repeats">Whether the head was drawn on a page before.</param>
    /// <param name="reaching">Cells that go on from the page before.</param>
    public void Draw(ICanvas canvas, IReadOnlyList<PlacedRow> rows, int headRows, bool repeats, IReadOnlyList<CellBox> reaching, double x, double y)
    {
        Begin(rows, x + form.Left, y);
        var repeating = canvas.Repeating;
        canvas.Repeating = repeating || repeats;
        for (var row = 0; row < rows.Count; row++)
        {
            if (row == headRows)
            {
                canvas.Repeating = repeating;
                foreach (var cell in reaching)
                {
                    DrawCell(canvas, cell, row);
                }
            }

            if (rows[row].Row.Tag is { } tag)
            {
                // A row whose cells all come from above is a row too.
                canvas.Use(tag);
            }

            foreach (var cell in rows[row].Row.Cells)
            {
                DrawCell(canvas, cell, row);
            }
        }

        canvas.Repeating = repeating;
        if (form.HasBorders)
        {
            _grid.Draw(canvas, _edges, _tops);
        }
    }

    private void Begin(IReadOnlyList<PlacedRow> rows, double x, double y)
    {
        _rows = rows;
        if (_tops.Length <= rows.Count)
        {
            _tops = new double[rows.Count * 2];
        }

        _tops[0] = y;
        for (var i = 0; i < rows.Count; i++)
        {
            _tops[i + 1] = _tops[i] + rows[i].Height;
        }

        for (var i = 0; i < edges.Length; i++)
        {
            _edges[i] = x + edges[i];
        }

        _grid.Begin(rows.Count, edges.Length - 1);
    }

    private void DrawCell(ICanvas canvas, CellBox cell, int row)
    {
        var end = row + 1;
        while (end < _rows.Count && _rows[end].Row.Index <= cell.LastRow)
        {
            end++;
        }

        var (x, y) = (_edges[cell.Column], _tops[row]);
        var height = _tops[end] - y;
        _grid.Add(cell.Column, cell.EndColumn, row, end);
        if ((cell.Cell.Fill ?? (_rows[row].Row.Row.Header ? form.HeaderFill : null)) is { } fill)
        {
            canvas.UseArtifact(ArtifactKind.Layout);
            canvas.Fill(x, y, _edges[cell.EndColumn] - x, height, fill);
        }

        if (!form.IsLayout || !cell.Content.IsDone)
        {
            canvas.Use(cell.Tag);
        }

        if (canvas.Repeating)
        {
            cell.Content.Rewind();
        }

        if (!cell.Content.IsDone)
        {
            DrawContent(canvas, cell, _rows[end - 1], x + form.SidePadding, y + form.Padding, height - (2 * form.Padding));
        }
    }

    private static void DrawContent(ICanvas canvas, CellBox cell, in PlacedRow last, double x, double y, double height)
    {
        var content = cell.Content;
        if (last.Row.Index < cell.LastRow || last.IsPart)
        {
            var part = last.IsPart && last.Row.Index >= cell.LastRow ? cell.Part : content.Measure(new Room(height, height, Fresh: false, 0));
            if (part.Kind != FitKind.Wrap)
            {
                content.Draw(canvas, x, y, part);
            }

            return;
        }

        var rest = content.RestHeight;
        var offset = content.IsBegun ? 0 : cell.Cell.VerticalAlignment switch
        {
            VerticalAlignment.Middle => (height - rest) / 2,
            VerticalAlignment.Bottom => height - rest,
            _ => 0,
        };
        content.Draw(canvas, x, y + Math.Max(offset, 0), Fit.Whole(rest, 0, int.MaxValue));
    }
}
