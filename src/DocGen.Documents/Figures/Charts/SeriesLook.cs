using System.Collections.Immutable;
using DocGen.Documents.Model;

namespace DocGen.Documents.Figures.Charts;

/// <summary>How a series is drawn in every format. Colours keep a contrast of 3 : 1 to paper (WCAG 2.2, 1.4.11); patterns, marks and dashes tell series apart without them.</summary>
/// <param name="Colour">RRGGBB.</param>
/// <param name="Dash">Dashes of a line, points; 0 for a whole line.</param>
/// <param name="Hollow">Marks are outlines.</param>
internal sealed record SeriesLook(string Colour, FillPattern Pattern, PointMarker Marker, double Dash, bool Hollow)
{
    private static readonly ImmutableArray<SeriesLook> All =
    [
        new("1F4E79", FillPattern.Solid, PointMarker.Circle, 0, false),
        new("B5500F", FillPattern.UpwardDiagonal, PointMarker.Square, 4, false),
        new("2E7D32", FillPattern.Horizontal, PointMarker.Triangle, 1.5, false),
        new("6A3D9A", FillPattern.Grid, PointMarker.Diamond, 7, false),
        new("A61C3C", FillPattern.DownwardDiagonal, PointMarker.Circle, 0, true),
        new("00707A", FillPattern.Vertical, PointMarker.Square, 4, true),
        new("7A5C00", FillPattern.Lattice, PointMarker.Triangle, 1.5, true),
        new("5F6368", FillPattern.Pale, PointMarker.Diamond, 7, true),
    ];

    /// <summary>How many series differ from each other.</summary>
    public static int Count => All.Length;

    /// <param name="theme">Its colours replace the usual ones; null for those.</param>
    public static SeriesLook Of(int series, Theme? theme)
    {
        var look = All[series % All.Length];
        return theme is not null && series % All.Length < theme.ChartColours.Length ? look with { Colour = theme.ChartColours[series % All.Length] } : look;
    }
}
