using System.Collections.Immutable;
using DocGen.Documents.Model;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>Reads tables: columns, head, body; the grid of cells is checked by <see cref="TableGrid"/>.</summary>
internal sealed class TableReader(MarkupCursor cursor, FlowReader flow, Theme theme)
{
    private const int LargestSpan = 1000;

    /// <summary>A row no higher than this fits every page.</summary>
    private static readonly Length LargestHeight = Length.FromMillimetres(100);

    /// <summary>Reads <c>table</c>; one without rows in its body is an error.</summary>
    public Table? Read(MarkupElement element)
    {
        var place = cursor.ElementPlace();
        var plain = string.Equals(cursor.Attributes.Choice("style"), "plain", StringComparison.Ordinal);
        var size = cursor.Attributes.PointSize("size");
        var description = cursor.Attributes.Text("description");
        var grid = new TableGrid(cursor.Problems);
        var columns = ReadParts(element, grid);
        if (grid.BodyRows == 0)
        {
            cursor.Problems.Error(
                MarkupCodes.EmptyElement, place, "В таблице нет строк", "нужна хотя бы одна строка, кроме головки; выводите таблицу по условию {{ if }}");
            return null;
        }

        columns = grid.Finish(columns, place);
        return new Table(columns, grid.Rows)
        {
            Style = plain ? TableStyle.Plain : TableStyle.Grid,
            FontSize = size,
            Description = description,
        };
    }

    private ImmutableArray<TableColumn> ReadParts(MarkupElement table, TableGrid grid)
    {
        ImmutableArray<TableColumn> columns = [];
        while (cursor.Next(table))
        {
            var part = cursor.Element;
            switch (part.Name)
            {
                case "colgroup":
                    RequireFirst(part, columns.IsEmpty && grid.IsEmpty);
                    columns = new ColumnReader(cursor).Read(part);
                    break;
                case "thead":
                    RequireFirst(part, grid.IsEmpty);
                    ReadRows(part, grid, header: true);
                    break;
                case "tbody":
                    ReadRows(part, grid, header: false);
                    break;
                default:
                    ReadRow(part, grid, header: false);
                    break;
            }
        }

        grid.EndPart();
        return columns;
    }

    private void RequireFirst(MarkupElement part, bool first)
    {
        if (!first)
        {
            cursor.Problems.Error(
                MarkupCodes.RepeatedChild, cursor.ElementPlace(), $"Элемент «{part.Name}» стоит в таблице не на своём месте",
                "порядок: один colgroup, один thead, строки");
        }
    }

    private void ReadRows(MarkupElement part, TableGrid grid, bool header)
    {
        while (cursor.Next(part))
        {
            ReadRow(cursor.Element, grid, header);
        }

        grid.EndPart();
    }

    private void ReadRow(MarkupElement row, TableGrid grid, bool header)
    {
        var place = cursor.ElementPlace();
        var keep = cursor.Attributes.Choice("keep") is not null;
        var height = ReadHeight(cursor.Attributes);
        grid.BeginRow(place);
        while (cursor.Next(row))
        {
            var cellPlace = cursor.ElementPlace();
            grid.Add(ReadCell(cursor.Element, header), cellPlace);
        }

        grid.EndRow(header, keep, height);
    }

    private static Length? ReadHeight(AttributeReader attributes)
    {
        var height = attributes.Length("height");
        if (height > LargestHeight)
        {
            attributes.Wrong<string>("height", attributes.Raw("height")!, "высота строки — не больше 100mm");
            return null;
        }

        return height;
    }

    private TableCell ReadCell(MarkupElement element, bool header)
    {
        var attributes = cursor.Attributes;
        var heading = string.Equals(element.Name, "th", StringComparison.Ordinal);
        var columnHeading = heading && header;
        var columnSpan = attributes.WholeNumber("colspan", LargestSpan) ?? 1;
        var rowSpan = attributes.WholeNumber("rowspan", LargestSpan) ?? 1;
        var alignment = BlockReader.ReadAlignment(attributes) ?? (columnHeading ? Alignment.Center : Alignment.Left);
        var vertical = attributes.Choice("valign") switch
        {
            "top" => VerticalAlignment.Top,
            "middle" => VerticalAlignment.Middle,
            "bottom" => VerticalAlignment.Bottom,
            _ => columnHeading ? VerticalAlignment.Middle : VerticalAlignment.Top,
        };
        var fill = attributes.Fill("fill", theme) ?? (columnHeading ? theme.HeaderFill : null);
        return new TableCell(flow.Read(element))
        {
            ColumnSpan = columnSpan,
            RowSpan = rowSpan,
            Heading = heading,
            Alignment = alignment,
            VerticalAlignment = vertical,
            Fill = fill,
        };
    }
}
