namespace DocGen.Documents.Pdf.Tables;

/// <summary>The rows of a table that have found their place on the page being filled, one under another.</summary>
/// <param name="padding">Space above and below the content of a cell, points.</param>
internal sealed class PlacedRows(double padding)
{
    private readonly List<PlacedRow> _rows = [];
    private readonly List<double> _tops = [];

    public int Count => _rows.Count;

    /// <summary>Points.</summary>
    public double Height { get; private set; }

    public IReadOnlyList<PlacedRow> Rows => _rows;

    public PlacedRow this[int index] => _rows[index];

    public void Clear() => CutTo(0);

    /// <summary>Takes rows away from the end.</summary>
    public void CutTo(int count)
    {
        Height = count < _rows.Count ? _tops[count] : Height;
        _rows.RemoveRange(count, _rows.Count - count);
        _tops.RemoveRange(count, _tops.Count - count);
    }

    public void Add(in PlacedRow row)
    {
        _rows.Add(row);
        _tops.Add(Height);
        Height += row.Height;
    }

    /// <summary>Height of the next row: its own, or what cells that end in it still need below the rows placed.</summary>
    /// <param name="reaching">Cells that go on from the page before.</param>
    public double HeightOf(RowBox row, IReadOnlyList<CellBox> reaching)
    {
        var height = row.LeastHeight;
        foreach (var cell in row.Cells)
        {
            height = Math.Max(height, cell.LastRow == row.Index ? NeedOf(cell) : 0);
        }

        foreach (var cell in reaching)
        {
            height = Math.Max(height, cell.LastRow == row.Index ? NeedOf(cell) - Height : 0);
        }

        for (var i = 0; i < _rows.Count; i++)
        {
            if (_rows[i].Row.LastReach >= row.Index)
            {
                foreach (var cell in _rows[i].Row.Cells)
                {
                    height = Math.Max(height, cell.LastRow == row.Index ? NeedOf(cell) - (Height - _tops[i]) : 0);
                }
            }
        }

        return height;
    }

    private double NeedOf(CellBox cell) => cell.Content.RestHeight + (2 * padding);
}
