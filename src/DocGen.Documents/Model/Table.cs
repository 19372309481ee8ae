using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>
/// A table. Rows with <see cref="TableRow.Header"/> come first and are repeated on every page.
/// Spans are resolved by the reader: each row holds only the cells that begin in it, and every row fills the columns exactly.
/// </summary>
public sealed record Table(ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows) : Block
{
    public TableStyle Style { get; init; } = TableStyle.Grid;

    /// <summary>Text size in points; null: the theme's, by orientation of the page.</summary>
    public double? FontSize { get; init; }

    /// <summary>What the table shows, for screen readers; null when a caption or heading says it.</summary>
    public string? Description { get; init; }
}
