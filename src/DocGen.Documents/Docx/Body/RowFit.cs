using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Docx.Body;

/// <summary>
/// Tells which rows may be kept whole. LibreOffice 7.4 cuts off the end of a row that must not split but is higher than a page
/// has room for, so only rows that surely fit are kept; a row of more than half a page would leave a hole in Word, too.
/// </summary>
/// <param name="widths">Widths of the columns, twips.</param>
/// <param name="padding">Left and right padding of a cell together, twips.</param>
/// <param name="size">Size of the cells' text, points.</param>
/// <param name="page">The page of the table.</param>
internal sealed class RowFit(int[] widths, int padding, double size, PageSetup page)
{
    private readonly double most = (page.Height - page.Top - page.Bottom).Points / 2;
    private readonly SpanWalk walk = new(widths.Length);
    private int tallRows;

    /// <summary>Takes the rows in order.</summary>
    /// <returns>Whether the row, and the cells that reach into it from above, are sure to fit on half a page.</returns>
    public bool Fits(TableRow row)
    {
        walk.Begin();
        foreach (var cell in row.Cells)
        {
            var start = Math.Min(walk.Place(cell), widths.Length - 1);
            var room = -padding;
            foreach (var width in widths.AsSpan(start, Math.Clamp(cell.ColumnSpan, 1, widths.Length - start)))
            {
                room += width;
            }

            if (CellHeight.Of(cell.Blocks, room, size) > most)
            {
                tallRows = Math.Max(tallRows, Math.Max(cell.RowSpan, 1));
            }
        }

        var fits = tallRows == 0;
        tallRows = Math.Max(tallRows - 1, 0);
        return fits;
    }
}
