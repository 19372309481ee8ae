namespace DocGen.Pdf.Structure;

/// <summary>A structure type of ISO 32000-1, 14.8.4, or one of our own that is mapped to a standard one in the role map.</summary>
/// <param name="Name">As written, without the solidus.</param>
/// <param name="StandsFor">Null for a standard type; the nearest standard type otherwise.</param>
public sealed record StructureType(string Name, StructureType? StandsFor = null)
{
    public static StructureType Document { get; } = new("Document");

    public static StructureType Part { get; } = new("Part");

    public static StructureType Section { get; } = new("Sect");

    public static StructureType Division { get; } = new("Div");

    public static StructureType Caption { get; } = new("Caption");

    public static StructureType TableOfContents { get; } = new("TOC");

    public static StructureType TableOfContentsItem { get; } = new("TOCI");

    public static StructureType Heading1 { get; } = new("H1");

    public static StructureType Heading2 { get; } = new("H2");

    public static StructureType Heading3 { get; } = new("H3");

    public static StructureType Heading4 { get; } = new("H4");

    public static StructureType Heading5 { get; } = new("H5");

    public static StructureType Heading6 { get; } = new("H6");

    public static StructureType Paragraph { get; } = new("P");

    public static StructureType List { get; } = new("L");

    public static StructureType ListItem { get; } = new("LI");

    public static StructureType Label { get; } = new("Lbl");

    public static StructureType ListBody { get; } = new("LBody");

    public static StructureType Table { get; } = new("Table");

    public static StructureType TableHead { get; } = new("THead");

    public static StructureType TableBody { get; } = new("TBody");

    public static StructureType TableFoot { get; } = new("TFoot");

    public static StructureType TableRow { get; } = new("TR");

    public static StructureType TableHeader { get; } = new("TH");

    public static StructureType TableCell { get; } = new("TD");

    public static StructureType Span { get; } = new("Span");

    public static StructureType Reference { get; } = new("Reference");

    public static StructureType Note { get; } = new("Note");

    public static StructureType Link { get; } = new("Link");

    public static StructureType Figure { get; } = new("Figure");

    public static StructureType Formula { get; } = new("Formula");

    /// <summary>The standard type it is, or is mapped to in the end.</summary>
    public StructureType Standard => StandsFor?.Standard ?? this;

    /// <summary>The heading type of a level, 1 to 6.</summary>
    public static StructureType Heading(int level) => level switch
    {
        1 => Heading1,
        2 => Heading2,
        3 => Heading3,
        4 => Heading4,
        5 => Heading5,
        6 => Heading6,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A heading level is 1 to 6."),
    };

    public override string ToString() => Name;
}
