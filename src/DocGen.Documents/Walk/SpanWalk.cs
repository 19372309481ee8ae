using DocGen.Documents.Model;

namespace DocGen.Documents.Walk;

/// <summary>Finds the columns in which the cells of a table stand, row by row, minding cells that reach down from above.</summary>
public sealed class SpanWalk(int columns)
{
    private readonly int[] remaining = new int[columns];
    private readonly int[] widths = new int[columns];
    private int at = columns;

    /// <summary>Columns of the table.</summary>
    public int Columns => remaining.Length;

    /// <summary>The first column that is still free in this row.</summary>
    public int Next => at;

    /// <summary>Begins the next row; what the row before left at its end is stepped over.</summary>
    public void Begin()
    {
        while (at < remaining.Length)
        {
            if (!Continues(out _, out _))
            {
                at++;
            }
        }

        at = 0;
    }

    /// <summary>Whether a cell from above stands at the next column; if so, steps over it.</summary>
    /// <param name="column">Where it begins.</param>
    /// <param name="width">How many columns it covers.</param>
    public bool Continues(out int column, out int width)
    {
        column = at;
        width = 0;
        if (at >= remaining.Length || remaining[at] == 0)
        {
            return false;
        }

        width = Math.Max(widths[at], 1);
        remaining[at]--;
        at += width;
        return true;
    }

    /// <summary>Steps over cells from above, then places the cell.</summary>
    /// <returns>The column where it begins; at least <see cref="Columns"/> when the row has too many cells.</returns>
    public int Place(TableCell cell)
    {
        while (Continues(out _, out _))
        {
        }

        return Take(cell);
    }

    /// <summary>Places the cell at the next column, which must be free.</summary>
    public int Take(TableCell cell)
    {
        var column = at;
        if (column < remaining.Length)
        {
            remaining[column] = cell.RowSpan - 1;
            widths[column] = Math.Min(cell.ColumnSpan, remaining.Length - column);
        }

        at += Math.Max(cell.ColumnSpan, 1);
        return column;
    }
}
