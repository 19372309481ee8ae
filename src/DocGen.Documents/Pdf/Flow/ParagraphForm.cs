using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Tagging;
using DocGen.Documents.Pdf.Typesetting;

namespace DocGen.Documents.Pdf.Flow;

/// <summary>How one paragraph is set. Lengths are points.</summary>
internal sealed record ParagraphForm(TextLook Look, Tag Tag)
{
    public Alignment Alignment { get; init; } = Look.Alignment;

    /// <summary>Left edge of the text from the left edge of the column.</summary>
    public double Left { get; init; }

    /// <summary>What the first line begins further right than the others.</summary>
    public double FirstIndent { get; init; }

    /// <summary>Marker of a list item, or null.</summary>
    public string? Marker { get; init; }

    /// <summary>Where the marker begins, from the left edge of the column.</summary>
    public double MarkerLeft { get; init; }

    public Tag? MarkerTag { get; init; }

    /// <summary>Name that links lead to; set for headings.</summary>
    public string? Anchor { get; init; }

    /// <summary>Level of a heading, 0 for other paragraphs.</summary>
    public int Level { get; init; }

    /// <summary>A line in a contents list: printed at the right end after a leader.</summary>
    public string? Trailer { get; init; }

    /// <summary>Room kept at the right for the trailer.</summary>
    public double Right { get; init; }

    /// <summary>The paragraph leads to a heading as a whole (contents).</summary>
    public LinkTarget? Target { get; init; }

    /// <summary>Text of a footnote.</summary>
    public bool IsNote { get; init; }

    public bool Hyphenate { get; init; }

    /// <summary>Length of a line to sign on before the first word, points; 0 for none.</summary>
    public double SigningLine { get; init; }

    /// <summary>All on one page, as headings are.</summary>
    public bool KeepTogether { get; init; }
}
