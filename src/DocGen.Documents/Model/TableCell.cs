using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>A cell; <see cref="Blocks"/> may be empty.</summary>
public sealed record TableCell(ImmutableArray<Block> Blocks)
{
    /// <summary>Columns covered, 1 or more.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows covered, 1 or more, never past the table's end and never from head to body.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>A heading cell: of its column in a header row, of its row in the body.</summary>
    public bool Heading { get; init; }

    public Alignment Alignment { get; init; } = Alignment.Left;
    public VerticalAlignment VerticalAlignment { get; init; } = VerticalAlignment.Top;

    /// <summary>Fill as RRGGBB, or null.</summary>
    public string? Fill { get; init; }
}
