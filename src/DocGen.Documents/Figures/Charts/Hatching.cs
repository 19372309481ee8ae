using System.Collections.Immutable;

namespace DocGen.Documents.Figures.Charts;

/// <summary>Draws a box filled with a pattern as plain lines, so that it is the same in every format.</summary>
internal static class Hatching
{
    private const double Gap = 4;
    private const string PaleFill = "DADCE0";

    public static IEnumerable<FigureShape> Box(double x, double y, double width, double height, SeriesLook look)
    {
        yield return FigurePath.Box(x, y, width, height) with
        {
            Fill = look.Pattern switch { FillPattern.Solid => look.Colour, FillPattern.Pale => PaleFill, _ => "FFFFFF" },
        };
        var lines = Lines(x, y, width, height, look.Pattern);
        if (!lines.IsEmpty)
        {
            yield return new FigurePath(lines) { Stroke = look.Colour, Thickness = 0.9 };
        }

        yield return FigurePath.Box(x, y, width, height) with { Stroke = look.Colour, Thickness = 0.9 };
    }

    private static ImmutableArray<ImmutableArray<FigurePoint>> Lines(double x, double y, double width, double height, FillPattern pattern) => pattern switch
    {
        FillPattern.UpwardDiagonal => [.. Diagonals(x, y, width, height, up: true)],
        FillPattern.DownwardDiagonal => [.. Diagonals(x, y, width, height, up: false)],
        FillPattern.Lattice => [.. Diagonals(x, y, width, height, up: true), .. Diagonals(x, y, width, height, up: false)],
        FillPattern.Horizontal => [.. Rows(x, y, width, height)],
        FillPattern.Vertical => [.. Columns(x, y, width, height)],
        FillPattern.Grid => [.. Rows(x, y, width, height), .. Columns(x, y, width, height)],
        _ => [],
    };

    private static IEnumerable<ImmutableArray<FigurePoint>> Rows(double x, double y, double width, double height)
    {
        for (var at = Gap; at < height; at += Gap)
        {
            yield return [new(x, y + height - at), new(x + width, y + height - at)];
        }
    }

    private static IEnumerable<ImmutableArray<FigurePoint>> Columns(double x, double y, double width, double height)
    {
        for (var at = Gap; at < width; at += Gap)
        {
            yield return [new(x + at, y), new(x + at, y + height)];
        }
    }

    /// <summary>Lines at 45° cut at the box: on each, the way right plus the way up from the lower left corner is the same.</summary>
    private static IEnumerable<ImmutableArray<FigurePoint>> Diagonals(double x, double y, double width, double height, bool up)
    {
        const double Step = Gap * 1.5;
        for (var sum = Step; sum < width + height; sum += Step)
        {
            var (right1, up1) = (Math.Min(sum, width), sum - Math.Min(sum, width));
            var (right2, up2) = (sum - Math.Min(sum, height), Math.Min(sum, height));
            yield return up
                ? [new(x + width - right1, y + height - up1), new(x + width - right2, y + height - up2)]
                : [new(x + right1, y + height - up1), new(x + right2, y + height - up2)];
        }
    }
}
