using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Look;
using DocGen.Documents.Measure;
using DocGen.Documents.Model;

namespace DocGen.Documents.Html;

/// <summary>Tables with caption, header cells that say what they head, and column widths as on paper.</summary>
internal sealed class HtmlTables(HtmlPage page, HtmlOutput html, HtmlBlocks blocks)
{
    public void Write(Table table, Paragraph? caption, HtmlFlow flow)
    {
        if (table.Columns.IsEmpty || table.Rows.IsEmpty)
        {
            page.Diagnostics.Add(WriterDiagnostics.EmptyTable(table.Description is null ? string.Empty : $"«{table.Description}» "));
            if (caption is not null)
            {
                blocks.WriteParagraph(caption, flow, "caption");
            }

            return;
        }

        var size = page.Look.TableSize(table, flow.Page);
        var widths = ColumnWidths.Resolve(table, new Length(flow.Width), page.Look.Theme.CellPadding, size, out var fit);
        page.Diagnostics.AddRange(fit.Problems());

        Open(table, caption, flow, size, widths);
        var header = table.Rows.TakeWhile(row => row.Header).Count();
        Rows(table.Rows.AsSpan()[..header], "thead", flow, widths);
        Rows(table.Rows.AsSpan()[header..], "tbody", flow, widths);
        html.Raw("</table></div>\n");
    }

    private void Open(Table table, Paragraph? caption, HtmlFlow flow, double size, int[] widths)
    {
        // A table of many columns is scrolled on a small screen; the place to scroll can be reached by keyboard.
        var least = Math.Min(42, widths.Length * 8);
        html.Raw("<div class=\"scroll\" tabindex=\"0\" role=\"group\"");
        html.Attribute("aria-label", table.Description ?? (caption is null ? "Таблица" : Walk.PlainText.Of(caption.Content)));
        html.Raw(string.Create(CultureInfo.InvariantCulture, $" style=\"margin:{Typography.TableSpacing} 0\"><table class=\"{(table.Style == TableStyle.Grid ? "grid" : "plain")}\" style=\"font-size:{size}pt;--least:{least}em"));
        html.Raw(widths.Sum() < flow.Width * 0.98 ? string.Create(CultureInfo.InvariantCulture, $";width:{100.0 * widths.Sum() / flow.Width:0.##}%\">\n") : "\">\n");
        if (caption is not null)
        {
            html.Raw("<caption class=\"caption\"");
            html.Attribute("style", caption.Alignment is { } alignment ? "text-align:" + HtmlStyle.Align(alignment) : null);
            html.Raw(">");
            page.Inlines.Write(caption.Content);
            html.Raw("</caption>\n");
        }

        html.Raw("<colgroup>");
        foreach (var width in widths)
        {
            html.Raw(string.Create(CultureInfo.InvariantCulture, $"<col style=\"width:{100.0 * width / widths.Sum():0.##}%\"/>"));
        }

        html.Raw("</colgroup>\n");
    }

    private void Rows(ReadOnlySpan<TableRow> rows, string element, HtmlFlow flow, int[] widths)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        html.Raw($"<{element}>\n");
        var walk = new Walk.SpanWalk(widths.Length);
        foreach (var row in rows)
        {
            html.Raw(row.LeastHeight is { } height ? string.Create(CultureInfo.InvariantCulture, $"<tr style=\"height:{height.Points:0.##}pt\">") : "<tr>");
            walk.Begin();
            foreach (var cell in row.Cells)
            {
                var column = walk.Place(cell);
                var width = widths.Skip(column).Take(cell.ColumnSpan).Sum() - (2 * page.Look.Theme.CellPadding.Twips);
                Cell(cell, row.Header, flow with { Cell = cell, ListDepth = 0, OutlinePrefix = string.Empty, OutlineDepth = 0, ItemText = 0, Width = Math.Max(width, 1) });
            }

            html.Raw("</tr>\n");
        }

        html.Raw($"</{element}>\n");
    }

    private void Cell(TableCell cell, bool header, HtmlFlow flow)
    {
        var element = cell.Heading ? "th" : "td";
        html.Raw("<" + element);
        html.Attribute("scope", cell.Heading ? Scope(cell, header) : null);
        html.Attribute("colspan", cell.ColumnSpan > 1 ? cell.ColumnSpan.ToString(CultureInfo.InvariantCulture) : null);
        html.Attribute("rowspan", cell.RowSpan > 1 ? cell.RowSpan.ToString(CultureInfo.InvariantCulture) : null);
        var style = (cell.Alignment == Alignment.Left ? string.Empty : "text-align:" + HtmlStyle.Align(cell.Alignment) + ";")
            + (cell.VerticalAlignment == VerticalAlignment.Top ? string.Empty : cell.VerticalAlignment == VerticalAlignment.Middle ? "vertical-align:middle;" : "vertical-align:bottom;")
            + (cell.Fill is null ? string.Empty : "background:#" + cell.Fill);
        html.Attribute("style", style.Length == 0 ? null : style);
        html.Raw(">");
        blocks.Write(cell.Blocks, flow);
        html.Raw($"</{element}>");
    }

    private static string Scope(TableCell cell, bool header) => (header, cell.ColumnSpan > 1, cell.RowSpan > 1) switch
    {
        (true, true, _) => "colgroup",
        (true, false, _) => "col",
        (false, _, true) => "rowgroup",
        _ => "row",
    };
}
