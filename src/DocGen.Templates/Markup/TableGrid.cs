using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>
/// Lays cells on the grid of a table as HTML does (a cell goes to the first free column) and reports rows that do not fill it.
/// </summary>
internal sealed class TableGrid(MarkupProblems problems)
{
    private readonly ImmutableArray<TableRow>.Builder _rows = ImmutableArray.CreateBuilder<TableRow>();
    private readonly ImmutableArray<TableCell>.Builder _cells = ImmutableArray.CreateBuilder<TableCell>();
    private readonly List<(int Width, Place Place)> _widths = [];

    /// <summary>For each column: how many rows, from the present one, cells from rows above still cover.</summary>
    private readonly List<int> _covered = [];
    private Place _rowPlace = Place.Unknown;
    private int _column;

    public bool IsEmpty => _rows.Count == 0;

    public int BodyRows { get; private set; }

    public ImmutableArray<TableRow> Rows => _rows.ToImmutable();

    public void BeginRow(Place place)
    {
        _rowPlace = place;
        _column = 0;
        SkipCovered();
    }

    public void Add(TableCell cell, Place place)
    {
        var end = _column + cell.ColumnSpan;
        for (var column = _column; column < end; column++)
        {
            if (column == _covered.Count)
            {
                _covered.Add(0);
            }

            if (_covered[column] > 0)
            {
                problems.Error(
                    MarkupCodes.OverlappingCells, place,
                    $"В строке {_rows.Count + 1} таблицы ячейка шириной {cell.ColumnSpan} накладывается на ячейку из строки выше");
            }

            // Negative: begins in this row; EndRow turns it into what is left for the rows below.
            _covered[column] = -cell.RowSpan;
        }

        _column = end;
        SkipCovered();
        _cells.Add(cell);
    }

    public void EndRow(bool header, bool keepWithNext, Length? leastHeight)
    {
        var filled = 0;
        for (var column = 0; column < _covered.Count; column++)
        {
            filled += _covered[column] != 0 ? 1 : 0;
            _covered[column] = _covered[column] < 0 ? -_covered[column] - 1 : Math.Max(0, _covered[column] - 1);
        }

        _widths.Add((filled, _rowPlace));
        _rows.Add(new TableRow(_cells.DrainToImmutable()) { Header = header, KeepWithNext = keepWithNext, LeastHeight = leastHeight });
        BodyRows += header ? 0 : 1;
    }

    /// <summary>Ends the head or a body: no cell may reach past it.</summary>
    public void EndPart()
    {
        if (_covered.Exists(rows => rows > 0))
        {
            problems.Error(
                MarkupCodes.SpanPastEnd, _rowPlace, $"После строки {_rows.Count} таблицы ячейка с rowspan тянется за конец её части");
        }

        _covered.Clear();
    }

    /// <summary>Checks that every row fills the columns, given or else those of the widest row, and returns them.</summary>
    public ImmutableArray<TableColumn> Finish(ImmutableArray<TableColumn> given, Place tablePlace)
    {
        var count = given.IsEmpty ? _widths.Max(row => row.Width) : given.Length;
        if (count == 0)
        {
            problems.Error(MarkupCodes.EmptyElement, tablePlace, "В таблице нет ячеек");
        }

        for (var row = 0; row < _widths.Count; row++)
        {
            var (width, place) = _widths[row];
            if (width != count)
            {
                problems.Error(
                    MarkupCodes.RaggedRow, place,
                    $"Строка {row + 1} таблицы занимает столбцов: {width}, а в таблице их {count}",
                    given.IsEmpty ? null : "число столбцов задаёт colgroup");
            }
        }

        return given.IsEmpty ? [.. Enumerable.Repeat(TableColumn.Auto, count)] : given;
    }

    private void SkipCovered()
    {
        while (_column < _covered.Count && _covered[_column] > 0)
        {
            _column++;
        }
    }
}
