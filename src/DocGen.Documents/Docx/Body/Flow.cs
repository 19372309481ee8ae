using DocGen.Documents.Docx.Parts;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Body;

/// <summary>Where blocks stand and what their neighbours ask of them.</summary>
internal readonly record struct Flow
{
    /// <summary>Width for the blocks, twips, left indent already taken off.</summary>
    public required int Width { get; init; }

    /// <summary>The page on which they stand.</summary>
    public required PageSetup Page { get; init; }

    /// <summary>Left indent of paragraphs and tables inside a list item, twips.</summary>
    public int Left { get; init; }

    /// <summary>How many lists are around.</summary>
    public int ListDepth { get; init; }

    /// <summary>How many lists were around when the table cell began.</summary>
    public int CellListDepth { get; init; }

    /// <summary>The numbered outline item around; <see cref="OutlineItem.None"/> when there is none.</summary>
    public OutlineItem Outline { get; init; }

    /// <summary>Styles of cell text; null outside tables.</summary>
    public TableTextStyle? CellStyle { get; init; }

    /// <summary>Space between the border and the text of a cell at the sides, twips.</summary>
    public int CellPadding { get; init; }

    public bool CellHeading { get; init; }
    public Alignment CellAlignment { get; init; }

    /// <summary>The last paragraph stays on the page of what follows.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>The first paragraph begins a page.</summary>
    public bool PageBreakBefore { get; init; }

    /// <summary>Space above the first paragraph at least, twips.</summary>
    public int SpaceBefore { get; init; }

    /// <summary>Space below the last paragraph at least, twips.</summary>
    public int SpaceAfter { get; init; }

    /// <summary>Words of the caption above, for a table's properties.</summary>
    public string? Caption { get; init; }

    public bool InCell => CellStyle is not null;

    /// <summary>The same place, for the blocks inside one of these blocks.</summary>
    public Flow Inside => this with { KeepWithNext = false, PageBreakBefore = false, SpaceBefore = 0, SpaceAfter = 0, Caption = null };
}
