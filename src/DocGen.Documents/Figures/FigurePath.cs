using System.Collections.Immutable;

namespace DocGen.Documents.Figures;

/// <summary>Straight lines, or areas bounded by them.</summary>
/// <param name="Runs">Points of each line in order.</param>
public sealed record FigurePath(ImmutableArray<ImmutableArray<FigurePoint>> Runs) : FigureShape
{
    /// <summary>Colour of the area as RRGGBB; null for none.</summary>
    public string? Fill { get; init; }

    /// <summary>Colour of the lines as RRGGBB; null for none.</summary>
    public string? Stroke { get; init; }

    /// <summary>Points.</summary>
    public double Thickness { get; init; } = 0.5;

    /// <summary>Length of dashes and of the gaps between them, points; 0 for a whole line.</summary>
    public double Dash { get; init; }

    /// <summary>Whether each run ends where it begins.</summary>
    public bool Closed { get; init; }

    public static FigurePath Line(double x1, double y1, double x2, double y2) => new([[new(x1, y1), new(x2, y2)]]);

    public static FigurePath Box(double x, double y, double width, double height) =>
        new([[new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height)]]) { Closed = true };

    internal override FigureShape Scaled(double factor) => this with
    {
        Runs = [.. Runs.Select(run => run.Select(point => new FigurePoint(point.X * factor, point.Y * factor)).ToImmutableArray())],
        Thickness = Thickness * factor,
        Dash = Dash * factor,
    };
}
