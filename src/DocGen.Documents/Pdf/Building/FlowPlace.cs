using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Building;

/// <summary>Where blocks stand. Lengths are points.</summary>
/// <param name="Tag">What their tags go into.</param>
internal sealed record FlowPlace(Tag Tag)
{
    /// <summary>Width of the column of text or of the cell.</summary>
    public required double Width { get; init; }

    /// <summary>Height of an empty page.</summary>
    public required double Capacity { get; init; }

    public required PageSetup Page { get; init; }

    /// <summary>Left edge of the text of a list item.</summary>
    public double Left { get; init; }

    /// <summary>How many lists are around, in the cell or outside cells.</summary>
    public int ListDepth { get; init; }

    /// <summary>How many outline lists are around, one straight inside the other.</summary>
    public int OutlineDepth { get; init; }

    /// <summary>What numbers of an outline list here begin with.</summary>
    public string OutlinePrefix { get; init; } = string.Empty;

    /// <summary>Size of the text in a cell; null outside tables.</summary>
    public double? CellSize { get; init; }

    public bool CellHeading { get; init; }

    public Alignment CellAlignment { get; init; }

    public bool Hyphenate { get; init; }

    /// <summary>Drawn again on every page (the head of a table).</summary>
    public bool Repeats { get; init; }

    public bool IsNested => CellSize is not null || ListDepth > 0;
}
