using System.Runtime.InteropServices;
using DocGen.Documents.Pdf.Drawing;

namespace DocGen.Documents.Pdf.Tables;

/// <summary>The borders of the cells on one page, joined to the longest lines there are.</summary>
internal sealed class GridLines
{
    /// <summary>Half of a border takes its room from the row above, half from the row below.</summary>
    public const double Thickness = 0.5;

    private readonly List<LineSegment> _lines = [];
    private bool[] _horizontal = [];
    private bool[] _vertical = [];
    private int _rows;
    private int _columns;

    public void Begin(int rows, int columns)
    {
        (_rows, _columns) = (rows, columns);
        Reset(ref _horizontal, (rows + 1) * columns);
        Reset(ref _vertical, rows * (columns + 1));
    }

    /// <summary>Adds the four borders of a cell that covers these columns and rows (ends excluded).</summary>
    public void Add(int column, int endColumn, int row, int endRow)
    {
        for (var c = column; c < endColumn; c++)
        {
            _horizontal[(row * _columns) + c] = true;
            _horizontal[(endRow * _columns) + c] = true;
        }

        for (var r = row; r < endRow; r++)
        {
            _vertical[(column * _rows) + r] = true;
            _vertical[(endColumn * _rows) + r] = true;
        }
    }

    /// <param name="edges">Horizontal places of the column boundaries.</param>
    /// <param name="tops">Vertical places of the row boundaries.</param>
    public void Draw(ICanvas canvas, ReadOnlySpan<double> edges, ReadOnlySpan<double> tops)
    {
        _lines.Clear();
        for (var r = 0; r <= _rows; r++)
        {
            for (var (start, end) = (0, 0); Run(_horizontal.AsSpan(r * _columns, _columns), ref start, ref end);)
            {
                _lines.Add(new LineSegment(edges[start], tops[r], edges[end], tops[r]));
            }
        }

        for (var c = 0; c <= _columns; c++)
        {
            for (var (start, end) = (0, 0); Run(_vertical.AsSpan(c * _rows, _rows), ref start, ref end);)
            {
                _lines.Add(new LineSegment(edges[c], tops[start], edges[c], tops[end]));
            }
        }

        canvas.UseArtifact(ArtifactKind.Layout);
        canvas.Lines(CollectionsMarshal.AsSpan(_lines), Thickness);
    }

    /// <summary>Finds the next run of set flags after <paramref name="end"/>.</summary>
    private static bool Run(ReadOnlySpan<bool> flags, ref int start, ref int end)
    {
        start = end;
        while (start < flags.Length && !flags[start])
        {
            start++;
        }

        end = start;
        while (end < flags.Length && flags[end])
        {
            end++;
        }

        return end > start;
    }

    private static void Reset(ref bool[] flags, int length)
    {
        if (flags.Length < length)
        {
            flags = new bool[length * 2];
        }

        Array.Clear(flags, 0, length);
    }
}
