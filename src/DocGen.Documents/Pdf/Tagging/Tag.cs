using DocGen.Pdf.Structure;

namespace DocGen.Documents.Pdf.Tagging;

/// <summary>
/// A place in the structure tree. It enters the file when something is first drawn in it, so the order of drawing is the reading order and what
/// stays empty leaves no trace.
/// </summary>
internal sealed class Tag(TagRole role, Tag? parent)
{
    public TagRole Role { get; } = role;

    public Tag? Parent { get; } = parent;

    /// <summary>Its element once it has entered the structure.</summary>
    public StructureElement? Element { get; set; }

    /// <summary>What a figure shows, or a link's or table's description.</summary>
    public string? Alternative { get; init; }

    /// <summary>What a table shows.</summary>
    public string? Title { get; init; }

    /// <summary>Level of a heading, 1 to 4.</summary>
    public int Level { get; init; } = 1;

    /// <summary>Columns and rows a cell covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>For a heading cell: it heads its row, not its column.</summary>
    public bool HeadsRow { get; init; }

    public Model.ListStyle Numbering { get; init; } = Model.ListStyle.None;
}
