using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Building;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Footnotes;
using DocGen.Documents.Pdf.Tagging;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Pdf.Tables;

/// <summary>Makes the rows of a table one after another, as they are needed.</summary>
internal sealed class RowBuilder
{
    private readonly Composition _composition;
    private readonly BlockFlow _flow;
    private readonly FlowPlace _place;
    private readonly Table _table;
    private readonly TableForm _form;
    private readonly SpanWalk _walk;
    private readonly List<Note> _notes = [];
    private readonly Tag? _head;
    private readonly Tag? _body;
    private readonly double _leastHeight;

    public RowBuilder(Composition composition, BlockFlow flow, Table table, TableForm form, FlowPlace place)
    {
        (_composition, _flow, _table, _form, _place) = (composition, flow, table, form, place);
        _walk = new SpanWalk(table.Columns.Length);
        _leastHeight = (composition.Faces.Regular.LineHeight * form.FontSize) + (2 * form.Padding);
        if (!form.IsLayout)
        {
            _head = new Tag(TagRole.TableHead, form.Tag);
            _body = new Tag(TagRole.TableBody, form.Tag);
        }
    }

    /// <summary>Left edges of the columns and the right edge of the last.</summary>
    public required double[] Edges { get; init; }

    /// <summary>Rows made so far.</summary>
    public int Count { get; private set; }

    public bool IsDone => Count == _table.Rows.Length;

    public bool NextIsHeader => !IsDone && _table.Rows[Count].Header;

    public RowBox Next(bool repeats)
    {
        var row = _table.Rows[Count];
        var tag = _form.IsLayout ? null : new Tag(TagRole.TableRow, row.Header ? _head : _body);
        var cells = new CellBox[row.Cells.Length];
        _walk.Begin();
        _notes.Clear();
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Cell(row, row.Cells[i], tag, repeats);
            cells[i].Content.CollectNotes(_notes);
        }

        return new RowBox(Count++, row, tag, cells, Math.Max(_leastHeight, row.LeastHeight?.Points ?? 0)) { Notes = _notes.Count == 0 ? null : [.. _notes] };
    }

    private CellBox Cell(TableRow row, TableCell cell, Tag? rowTag, bool repeats)
    {
        // A row with more cells than columns keeps them all, the last ones in the last column.
        var column = Math.Min(_walk.Place(cell), _table.Columns.Length - 1);
        var end = Math.Min(column + Math.Max(cell.ColumnSpan, 1), _table.Columns.Length);
        var last = Math.Min(Count + Math.Max(cell.RowSpan, 1), _table.Rows.Length) - 1;
        var tag = rowTag is null ? new Tag(TagRole.Division, _form.Tag) : new Tag(cell.Heading || row.Header ? TagRole.HeaderCell : TagRole.DataCell, rowTag)
        {
            ColumnSpan = end - column,
            RowSpan = last - Count + 1,
            HeadsRow = cell.Heading && !row.Header,
        };
        var width = Edges[end] - Edges[column] - (2 * _form.SidePadding);
        var place = _place with
        {
            Tag = tag,
            Width = Math.Max(width, 1),
            CellSize = _form.FontSize,
            CellHeading = cell.Heading || row.Header,
            CellAlignment = cell.Alignment,
            Hyphenate = _composition.Options.HyphenateNarrowColumns && width < _composition.Options.NarrowColumn,
            Repeats = repeats || _place.Repeats,
        };
        var content = new StackElement(_flow.Build(cell.Blocks, place));
        content.Arrange(place.Width);
        return new CellBox(cell, content, tag) { Column = column, EndColumn = end, LastRow = last };
    }
}
