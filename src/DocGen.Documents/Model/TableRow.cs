using System.Collections.Immutable;

namespace DocGen.Documents.Model;

public sealed record TableRow(ImmutableArray<TableCell> Cells)
{
    /// <summary>A row of the table's head, repeated on each page.</summary>
    public bool Header { get; init; }

    /// <summary>Room to write by hand; the content may make the row higher. Null for the content's own height.</summary>
    public Length? LeastHeight { get; init; }

    /// <summary>Keeps the row on the page of the next one (a group's title with its first row).</summary>
    public bool KeepWithNext { get; init; }
}
