using System.Collections.Immutable;
using DocGen.Documents.Model;

namespace DocGen.Documents.Figures.Charts;

/// <summary>A chart while it is drawn: its shapes so far and what its parts share.</summary>
internal sealed class ChartSheet(Chart chart, double width, double height, TextMeasure measure, Theme? theme = null)
{
    /// <summary>Height of a line of text as a multiple of its size.</summary>
    public const double LineHeight = 1.2;

    private readonly ImmutableArray<FigureShape>.Builder shapes = ImmutableArray.CreateBuilder<FigureShape>();

    public Chart Chart => chart;

    public double Width => width;

    public double Height => height;

    /// <summary>Size of titles of axes, categories and legend, points.</summary>
    public double TextSize { get; } = Math.Clamp(height / 20, 7.5, 10);

    public TextMeasure Measure => measure;

    public SeriesLook LookOf(int series) => SeriesLook.Of(series, theme);

    public void Add(FigureShape shape) => shapes.Add(shape);

    public void Add(IEnumerable<FigureShape> more) => shapes.AddRange(more);

    /// <summary>Lines one under another, each anchored at the same x; returns their height.</summary>
    /// <param name="top">Top of the first line.</param>
    public double AddLines(ImmutableArray<string> lines, double x, double top, double size, LabelAnchor anchor, bool bold = false)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            Add(new FigureLabel(lines[index], x, top + Baseline(size) + (index * size * LineHeight), size, anchor) { Bold = bold });
        }

        return lines.Length * size * LineHeight;
    }

    /// <summary>From the top of a line of text to its baseline.</summary>
    public static double Baseline(double size) => size * 0.92;

    public FigureDrawing Finish() => new(width, height, shapes.DrainToImmutable());
}
