using DocGen.Documents.Diagnostics;
using DocGen.Documents.Look;
using DocGen.Documents.Measure;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Tables;
using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Building;

/// <summary>Tables, with the column widths that DOCX has.</summary>
internal sealed class TableFlow(Composition composition, BlockFlow blocks)
{
    /// <summary>Space above and below the text of a cell, as in DOCX.</summary>
    private const double CellPadding = 1.4;

    public void Add(Table table, FlowPlace place, List<FlowElement> target, Tag? tableTag)
    {
        if (table.Columns.IsEmpty || table.Rows.IsEmpty)
        {
            composition.Warnings.Add(WriterDiagnostics.EmptyTable(table.Description is null ? string.Empty : $"«{table.Description}» "));
            return;
        }

        var size = composition.Typography.TableSize(table, place.Page);
        var widths = Widths(table, place, out var fit);
        if (fit.TooNarrow)
        {
            composition.Warnings.Add(WriterDiagnostics.TableTooNarrow(widths.Length));
            blocks.Add([.. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)], place, target);
            return;
        }

        composition.Warnings.AddAll(fit.Problems());
        var isLayout = tableTag is null && table.Style == TableStyle.Plain && !table.Rows.Any(row => row.Header);
        var form = new TableForm
        {
            Left = place.Left,
            FontSize = size,
            SidePadding = fit.Padding.Points,
            Padding = CellPadding + (table.Style == TableStyle.Grid ? GridLines.Thickness / 2 : 0),
            HasBorders = table.Style == TableStyle.Grid,
            HeaderFill = composition.Document.Theme.HeaderFill,
            IsLayout = isLayout,
            Repeats = place.Repeats,
            Tag = isLayout ? place.Tag : tableTag ?? new Tag(TagRole.Table, place.Tag) { Title = table.Description },
        };
        var inside = place with { Left = 0, ListDepth = 0, OutlineDepth = 0, OutlinePrefix = string.Empty };
        var rows = new RowBuilder(composition, blocks, table, form, inside) { Edges = Edges(widths) };
        target.Add(new TableLayout(composition, rows, form)
        {
            SpaceBefore = tableTag is null ? Typography.TableSpacing.Points : 0,
            SpaceAfter = Typography.TableSpacing.Points,
        });
    }

    /// <summary>Whether a table is printed as one: not when there is nothing in it, or no room for it.</summary>
    public bool IsPrinted(Table table, FlowPlace place)
    {
        if (table.Columns.IsEmpty || table.Rows.IsEmpty)
        {
            return false;
        }

        Widths(table, place, out var fit);
        return !fit.TooNarrow;
    }

    private int[] Widths(Table table, FlowPlace place, out ColumnFit fit)
    {
        var available = Length.FromPoints(Math.Max(place.Width - place.Left, 1));
        return ColumnWidths.Resolve(table, available, composition.Document.Theme.CellPadding, composition.Typography.TableSize(table, place.Page), out fit, place.CellSize is not null);
    }

    private static double[] Edges(int[] widths)
    {
        var edges = new double[widths.Length + 1];
        for (var i = 0; i < widths.Length; i++)
        {
            edges[i + 1] = edges[i] + (widths[i] / 20.0);
        }

        return edges;
    }
}
