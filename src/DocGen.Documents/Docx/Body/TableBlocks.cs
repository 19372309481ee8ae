using DocGen.Documents.Diagnostics;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Measure;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Docx.Body;

/// <summary>Tables: fixed layout, header rows repeated, rows unsplit where they fit, spans as gridSpan and vMerge.</summary>
internal sealed class TableBlocks(BodyWriter body, DocxParts parts, XmlPartWriter xml)
{
    /// <returns>False when a table was written, which wants a paragraph after it; true when there was nothing but a warning.</returns>
    public bool Write(Table table, in Flow flow)
    {
        if (table.Columns.IsEmpty || table.Rows.IsEmpty)
        {
            parts.Diagnostics.Add(WriterDiagnostics.EmptyTable(table.Description is null ? string.Empty : $"«{table.Description}» "));
            body.Paragraphs.Empty(new ParagraphFormat { Style = StyleIds.Separator, PageBreakBefore = flow.PageBreakBefore });
            return true;
        }

        var size = parts.Look.TableSize(table, flow.Page);
        var widths = ColumnWidths.Resolve(table, new Length(flow.Width), parts.Theme.CellPadding, size, out var fit, flow.InCell);
        if (fit.TooNarrow)
        {
            return WriteCells(table, flow);
        }

        parts.Diagnostics.AddRange(fit.Problems());
        var inside = flow.Inside with
        {
            Left = 0,
            CellStyle = parts.TableText(size),
            CellPadding = fit.Padding.Twips,
            CellListDepth = flow.ListDepth,
            Outline = OutlineItem.None,
        };
        WriteProperties(table, flow, widths, inside.CellPadding);
        var walk = new SpanWalk(widths.Length);
        var rows = new RowFit(widths, 2 * inside.CellPadding, size, flow.Page);
        for (var index = 0; index < table.Rows.Length; index++)
        {
            var row = table.Rows[index];
            var last = index == table.Rows.Length - 1;
            var keeps = row.KeepWithNext || (row.Header && !last) || (last && flow.KeepWithNext);
            WriteRow(row, rows.Fits(row), walk, widths, inside with { KeepWithNext = keeps });
        }

        xml.Raw("</w:tbl>"u8);
        return false;
    }

    /// <summary>A table without room for its columns: the cells one under another.</summary>
    private bool WriteCells(Table table, in Flow flow)
    {
        parts.Diagnostics.Add(WriterDiagnostics.TableTooNarrow(table.Columns.Length));
        body.Item([.. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)], flow);
        return true;
    }

    private void WriteProperties(Table table, in Flow flow, int[] widths, int padding)
    {
        xml.Raw(table.Style == TableStyle.Grid ? "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\""u8 : "<w:tbl><w:tblPr><w:tblStyle w:val=\"TablePlain\"/><w:tblW w:w=\""u8);
        xml.Number(widths.Sum());
        xml.Raw("\" w:type=\"dxa\"/>"u8);
        if (flow.Left > 0)
        {
            xml.Raw("<w:tblInd w:w=\""u8);
            xml.Number(flow.Left);
            xml.Raw("\" w:type=\"dxa\"/>"u8);
        }

        xml.Raw("<w:tblLayout w:type=\"fixed\"/>"u8);
        WriteMargins(padding);
        var rowHeadings = table.Rows.FirstOrDefault(row => !row.Header) is { Cells: [{ Heading: true }, ..] };
        xml.Raw((table.Rows[0].Header, rowHeadings) switch
        {
            (true, true) => "<w:tblLook w:val=\"06A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"u8,
            (true, false) => "<w:tblLook w:val=\"0620\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"u8,
            (false, true) => "<w:tblLook w:val=\"0680\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"u8,
            _ => "<w:tblLook w:val=\"0600\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"u8,
        });
        WriteAlternative("<w:tblCaption w:val=\""u8, flow.Caption);
        WriteAlternative("<w:tblDescription w:val=\""u8, table.Description);
        xml.Raw("</w:tblPr>"u8);
        TableGridXml.Write(xml, widths);
    }

    /// <summary>Margins of its own for a table whose columns have no room for the theme's.</summary>
    private void WriteMargins(int padding)
    {
        if (padding != parts.Theme.CellPadding.Twips)
        {
            xml.Raw("<w:tblCellMar><w:left w:w=\""u8);
            xml.Number(padding);
            xml.Raw("\" w:type=\"dxa\"/><w:right w:w=\""u8);
            xml.Number(padding);
            xml.Raw("\" w:type=\"dxa\"/></w:tblCellMar>"u8);
        }
    }

    /// <summary>What a screen reader says of the table.</summary>
    private void WriteAlternative(ReadOnlySpan<byte> start, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            xml.Raw(start);
            xml.Text(text);
            xml.Raw("\"/>"u8);
        }
    }

    private void WriteRow(TableRow row, bool whole, SpanWalk walk, int[] widths, in Flow flow)
    {
        OpenRow(row, whole);
        walk.Begin();
        foreach (var cell in row.Cells)
        {
            WriteContinuations(walk, widths, flow);
            WriteCell(cell, walk.Take(cell), widths, flow);
        }

        WriteContinuations(walk, widths, flow);
        while (walk.Next < widths.Length)
        {
            var missing = new TableCell([]);
            WriteCell(missing, walk.Take(missing), widths, flow);
            WriteContinuations(walk, widths, flow);
        }

        xml.Raw("</w:tr>"u8);
    }

    private void OpenRow(TableRow row, bool whole)
    {
        if (row.LeastHeight is { } height)
        {
            xml.Raw(whole ? "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\""u8 : "<w:tr><w:trPr><w:trHeight w:val=\""u8);
            xml.Number(height.Twips);
            xml.Raw(row.Header ? "\" w:hRule=\"atLeast\"/><w:tblHeader/></w:trPr>"u8 : "\" w:hRule=\"atLeast\"/></w:trPr>"u8);
            return;
        }

        xml.Raw((whole, row.Header) switch
        {
            (true, true) => "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"u8,
            (true, false) => "<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8,
            (false, true) => "<w:tr><w:trPr><w:tblHeader/></w:trPr>"u8,
            _ => "<w:tr>"u8,
        });
    }

    /// <summary>The cells that a cell from above still covers: Word wants each of them, empty.</summary>
    private void WriteContinuations(SpanWalk walk, int[] widths, in Flow flow)
    {
        while (walk.Continues(out var column, out var span))
        {
            OpenCell(widths.AsSpan(column, span));
            xml.Raw("<w:vMerge/></w:tcPr>"u8);
            body.Cell([], flow with { CellAlignment = Alignment.Left });
            xml.Raw("</w:tc>"u8);
        }
    }

    private void WriteCell(TableCell cell, int column, int[] widths, in Flow flow)
    {
        var start = Math.Min(column, widths.Length - 1);
        var covered = widths.AsSpan(start, Math.Clamp(cell.ColumnSpan, 1, widths.Length - start));
        var width = OpenCell(covered);
        if (cell.RowSpan > 1)
        {
            xml.Raw("<w:vMerge w:val=\"restart\"/>"u8);
        }

        if (cell.Fill is not null)
        {
            xml.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8);
            xml.Text(cell.Fill);
            xml.Raw("\"/>"u8);
        }

        if (cell.VerticalAlignment != VerticalAlignment.Top)
        {
            xml.Raw(cell.VerticalAlignment == VerticalAlignment.Middle ? "<w:vAlign w:val=\"center\"/>"u8 : "<w:vAlign w:val=\"bottom\"/>"u8);
        }

        xml.Raw("</w:tcPr>"u8);
        body.Cell(cell.Blocks, flow with
        {
            Width = Math.Max(width - (2 * flow.CellPadding), 1),
            CellHeading = cell.Heading,
            CellAlignment = cell.Alignment,
        });
        xml.Raw("</w:tc>"u8);
    }

    private int OpenCell(ReadOnlySpan<int> covered)
    {
        var width = 0;
        foreach (var part in covered)
        {
            width += part;
        }

        xml.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8);
        xml.Number(width);
        xml.Raw("\" w:type=\"dxa\"/>"u8);
        if (covered.Length > 1)
        {
            xml.Raw("<w:gridSpan w:val=\""u8);
            xml.Number(covered.Length);
            xml.Raw("\"/>"u8);
        }

        return width;
    }
}
