using System.Text;
using DocGen.Documents.Measure;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Txt;

/// <summary>A table in columns of characters: cells wrapped at words and never inside one, rows parted by rules.</summary>
internal sealed class TxtTable(TxtPage page, TxtBlocks blocks)
{
    /// <summary>Characters in a line of a table that fills the page; long words may make it longer.</summary>
    private const int LineLength = 110;

    private const string Gap = " | ";

    public void Write(Table table, TxtLines lines, TxtFlow flow)
    {
        if (table.Columns.IsEmpty || table.Rows.IsEmpty)
        {
            page.Diagnostics.Add(Diagnostics.WriterDiagnostics.EmptyTable(string.Empty));
            return;
        }

        var rows = table.Rows.Select(row => row.Cells.Select(cell => Content(cell, flow)).ToArray()).ToArray();
        var widths = Widths(table, rows, flow);
        var indent = new string(' ', flow.Indent);
        var rule = indent + new string('-', widths.Sum() + (Gap.Length * (widths.Length - 1)));
        var walk = new SpanWalk(widths.Length);
        lines.Add(rule);
        for (var index = 0; index < rows.Length; index++)
        {
            foreach (var line in RowLines(table.Rows[index], rows[index], walk, widths))
            {
                lines.Add(indent + line);
            }

            lines.Add(rule);
        }
    }

    private string[] Content(TableCell cell, TxtFlow flow)
    {
        var content = new List<string>();
        blocks.Write(cell.Blocks, new TxtLines(content.Add), flow with { Indent = 0, OutlinePrefix = string.Empty, Airy = false });
        return [.. content];
    }

    private int[] Widths(Table table, string[][][] rows, TxtFlow flow)
    {
        var shares = ColumnWidths.Resolve(table, flow.Page.ContentWidth, page.Theme.CellPadding, page.Theme.TableSize, out _);
        var widths = shares.Select(share => (int)((double)share / flow.Page.ContentWidth.Twips * LineLength)).ToArray();
        var walk = new SpanWalk(widths.Length);
        for (var index = 0; index < rows.Length; index++)
        {
            walk.Begin();
            for (var at = 0; at < rows[index].Length; at++)
            {
                var cell = table.Rows[index].Cells[at];
                var column = walk.Place(cell);
                if (column < widths.Length && cell.ColumnSpan == 1)
                {
                    widths[column] = Math.Max(widths[column], rows[index][at].Select(TextWrap.LongestWord).DefaultIfEmpty(1).Max());
                }
            }
        }

        return widths;
    }

    private static IEnumerable<string> RowLines(TableRow row, string[][] contents, SpanWalk walk, int[] widths)
    {
        var cells = new List<(int Width, IReadOnlyList<string> Lines)>();
        walk.Begin();
        for (var at = 0; at < contents.Length; at++)
        {
            while (walk.Continues(out var above, out var covered))
            {
                cells.Add((Span(widths, above, covered), []));
            }

            var column = walk.Take(row.Cells[at]);
            var width = Span(widths, column, row.Cells[at].ColumnSpan);
            cells.Add((width, [.. contents[at].SelectMany(line => TextWrap.Lines(line, width))]));
        }

        while (walk.Continues(out var above, out var covered))
        {
            cells.Add((Span(widths, above, covered), []));
        }

        var height = cells.Max(cell => Math.Max(cell.Lines.Count, 1));
        for (var line = 0; line < height; line++)
        {
            var text = new StringBuilder();
            foreach (var (width, lines) in cells)
            {
                text.Append(text.Length > 0 ? Gap : string.Empty).Append((line < lines.Count ? lines[line] : string.Empty).PadRight(width));
            }

            yield return text.ToString().TrimEnd(' ');
        }
    }

    private static int Span(int[] widths, int column, int count) =>
        Math.Max(widths.Skip(column).Take(count).Sum() + (Gap.Length * (count - 1)), 1);
}
