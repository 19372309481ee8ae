using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Footnotes;
using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Tables;

/// <summary>A row whose cells are arranged.</summary>
internal sealed class RowBox(int index, TableRow row, Tag? tag, CellBox[] cells, double leastHeight)
{
    /// <summary>Row of the table, from 0.</summary>
    public int Index { get; } = index;

    public TableRow Row { get; } = row;

    /// <summary>Null in tables that only lay out.</summary>
    public Tag? Tag { get; } = tag;

    /// <summary>The cells that begin in the row.</summary>
    public CellBox[] Cells { get; } = cells;

    /// <summary>Height of a row whose cells are empty.</summary>
    public double LeastHeight { get; } = leastHeight;

    /// <summary>The last row that a cell of this one reaches.</summary>
    public int LastReach { get; } = cells.Length == 0 ? index : cells.Max(cell => cell.LastRow);

    /// <summary>A part of the row is on a page before.</summary>
    public bool IsBegun { get; set; }

    /// <summary>Footnotes whose marks are in the row; null for none.</summary>
    public List<Note>? Notes { get; init; }

    /// <summary>Adds up what the row's footnotes take at the foot of the page.</summary>
    public void Claim(ref FootClaim claim)
    {
        foreach (var note in Notes ?? [])
        {
            claim.Add(note);
        }
    }
}
