using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Tables;

/// <summary>How a table is set. Lengths are points.</summary>
internal sealed record TableForm
{
    /// <summary>Left edge of the table from the left edge of the column of text.</summary>
    public double Left { get; init; }

    public required double FontSize { get; init; }

    /// <summary>Space between border and text at the sides.</summary>
    public required double SidePadding { get; init; }

    /// <summary>Space between border and text above and below.</summary>
    public double Padding { get; init; }

    public bool HasBorders { get; init; }

    /// <summary>Fill of header cells as RRGGBB, or null.</summary>
    public string? HeaderFill { get; init; }

    /// <summary>Tag of the table; of what is around it when the table only lays out.</summary>
    public required Tag Tag { get; init; }

    /// <summary>Stands in the head of another table and is drawn on every page.</summary>
    public bool Repeats { get; init; }

    /// <summary>Requisites side by side: no table to those who listen.</summary>
    public bool IsLayout { get; init; }
}
