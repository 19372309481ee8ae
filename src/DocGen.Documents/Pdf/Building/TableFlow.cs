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

        var isLayout = tableTag is null && table.Style == TableStyle.Plain && !table.Rows.Any(row => row.Header);
        var form = new TableForm
        {
            Left = place.Left,
            FontSize = composition.Typography.TableSize(table, place.Page),
            SidePadding = composition.Document.Theme.CellPadding.Points,
            Padding = CellPadding,
            HasBorders = table.Style == TableStyle.Grid,
            HeaderFill = composition.Document.Theme.HeaderFill,
            IsLayout = isLayout,
            Repeats = place.Repeats,
            Tag = isLayout ? place.Tag : tableTag ?? new Tag(TagRole.Table, place.Tag) { Title = table.Description },
        };
        var inside = place with { Left = 0, ListDepth = 0, OutlineDepth = 0, OutlinePrefix = string.Empty };
        var rows = new RowBuilder(composition, blocks, table, form, inside) { Edges = Edges(table, form, place) };
        target.Add(new TableLayout(composition, rows, form)
        {
            SpaceBefore = tableTag is null ? Typography.TableSpacing.Points : 0,
            SpaceAfter = Typography.TableSpacing.Points,
            CollapsesSpace = true,
        });
    }

    private double[] Edges(Table table, TableForm form, FlowPlace place)
    {
        var available = Length.FromPoints(Math.Max(place.Width - place.Left, 1));
        var padding = composition.Document.Theme.CellPadding;
        var widths = ColumnWidths.Resolve(table, available, padding, form.FontSize, out var squeezed);
        if (squeezed)
        {
            composition.Warnings.Add(WriterDiagnostics.ColumnsTooWide());
        }

        var edges = new double[widths.Length + 1];
        for (var i = 0; i < widths.Length; i++)
        {
            edges[i + 1] = edges[i] + (widths[i] / 20.0);
        }

        return edges;
    }
}
