using DocGen.Documents.Model;

namespace DocGen.Documents.Html;

/// <summary>Where blocks stand.</summary>
/// <param name="Page">Page of the section.</param>
internal sealed record HtmlFlow(PageSetup Page)
{
    /// <summary>Width of the place, twips.</summary>
    public int Width { get; init; } = Page.ContentWidth.Twips;

    /// <summary>The cell around; null outside tables.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>How many lists are around, within the cell.</summary>
    public int ListDepth { get; init; }

    /// <summary>Number of the outline item around.</summary>
    public string OutlinePrefix { get; init; } = string.Empty;

    /// <summary>How many outline numbers are around.</summary>
    public int OutlineDepth { get; init; }

    /// <summary>Left edge of the text of the item around, twips.</summary>
    public int ItemText { get; init; }

    public bool Nested => Cell is not null || ListDepth > 0;
}
