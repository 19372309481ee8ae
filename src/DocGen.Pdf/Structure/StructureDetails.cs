namespace DocGen.Pdf.Structure;

/// <summary>What few structure elements have; kept apart so that the many plain ones stay small.</summary>
internal sealed class StructureDetails
{
    public string? Title { get; set; }

    public string? Language { get; set; }

    public string? AlternativeText { get; set; }

    public string? ActualText { get; set; }

    public string? Expansion { get; set; }

    public string? Identifier { get; set; }

    public HeaderScope Scope { get; set; }

    public int RowSpan { get; set; } = 1;

    public int ColumnSpan { get; set; } = 1;

    public IReadOnlyList<StructureElement> Headers { get; set; } = [];

    public ListNumbering? Numbering { get; set; }

    public bool IsBlock { get; set; }

    /// <summary>Left, bottom, right, top in default user space.</summary>
    public (double Left, double Bottom, double Right, double Top)? Box { get; set; }
}
