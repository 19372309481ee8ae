using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>The shared look: one record that a district can replace. Sizes in points, spacing as stated.</summary>
public sealed record Theme
{
    /// <summary>The official form: GOST R 7.0.97-2025, text 12–14 pt, first-line indent 1.25 cm, spacing 1–1.5.</summary>
    public static Theme Gost { get; } = new();

    public string Name { get; init; } = "gost-r-7.0.97-2025";

    /// <summary>Face named in the file; on machines without it the alternative is taken.</summary>
    public string Font { get; init; } = "Times New Roman";

    /// <summary>Metric-compatible alternative to <see cref="Font"/>.</summary>
    public string AlternativeFont { get; init; } = "Liberation Serif";

    public double BodySize { get; init; } = 14;

    /// <summary>Text in tables of portrait pages, points.</summary>
    public double TableSize { get; init; } = 12;

    /// <summary>Text in tables of landscape pages (roadmaps), points.</summary>
    public double LandscapeTableSize { get; init; } = 11;

    public double FootnoteSize { get; init; } = 10;

    /// <summary>Line spacing of running text as a multiple of a single line.</summary>
    public double LineSpacing { get; init; } = 1.15;

    public Length FirstLineIndent { get; init; } = Length.FromMillimetres(12.5);

    public Length ParagraphSpacing { get; init; } = Length.FromPoints(0);

    public Length HeadingSpacingBefore { get; init; } = Length.FromPoints(12);

    public Length HeadingSpacingAfter { get; init; } = Length.FromPoints(6);

    /// <summary>Space between a cell's border and its text, left and right.</summary>
    public Length CellPadding { get; init; } = Length.FromMillimetres(1.9);

    /// <summary>Fill of header cells as RRGGBB; null prints none, as the official form prefers.</summary>
    public string? HeaderFill { get; init; }

    /// <summary>Fill of group rows as RRGGBB, or null.</summary>
    public string? GroupFill { get; init; } = "F2F2F2";

    /// <summary>Fill of cells that tell something done or good, as RRGGBB, or null. A cell always says it in words too.</summary>
    public string? GoodFill { get; init; } = "E2EFDA";

    /// <summary>Fill of cells that tell something under way, or null.</summary>
    public string? AttentionFill { get; init; } = "FFF2CC";

    /// <summary>Fill of cells that tell something overdue or bad, or null.</summary>
    public string? BadFill { get; init; } = "F8D7DA";

    /// <summary>Fill of cells that tell something that cannot be judged, or null.</summary>
    public string? MutedFill { get; init; } = "EDEDED";

    public string LinkColour { get; init; } = "1F3864";

    /// <summary>Colours of the series of charts in order, RRGGBB; series past them have the usual ones.</summary>
    public ImmutableArray<string> ChartColours { get; init; } = [];
}
