using System.Collections.Immutable;

namespace DocGen.Documents.Figures.Charts;

/// <summary>Draws the marks of points.</summary>
internal static class Markers
{
    /// <summary>From the middle of a mark to its edge, points.</summary>
    public const double Radius = 3;

    private const int CircleCorners = 20;

    public static FigureShape At(double x, double y, SeriesLook look) => new FigurePath([Corners(x, y, look.Marker)])
    {
        Closed = true,
        Fill = look.Hollow ? "FFFFFF" : look.Colour,
        Stroke = look.Colour,
        Thickness = 1,
    };

    private static ImmutableArray<FigurePoint> Corners(double x, double y, PointMarker marker) => marker switch
    {
        PointMarker.Square => [new(x - 2.6, y - 2.6), new(x + 2.6, y - 2.6), new(x + 2.6, y + 2.6), new(x - 2.6, y + 2.6)],
        PointMarker.Triangle => [new(x, y - 3.4), new(x + 3.3, y + 2.5), new(x - 3.3, y + 2.5)],
        PointMarker.Diamond => [new(x, y - 3.6), new(x + 3.6, y), new(x, y + 3.6), new(x - 3.6, y)],
        _ => [.. Enumerable.Range(0, CircleCorners).Select(corner => Corner(x, y, corner))],
    };

    private static FigurePoint Corner(double x, double y, int corner)
    {
        var (sine, cosine) = Math.SinCos(2 * Math.PI * corner / CircleCorners);
        return new FigurePoint(x + (Radius * cosine), y + (Radius * sine));
    }
}
