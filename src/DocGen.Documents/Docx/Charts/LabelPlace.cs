using DocGen.Documents.Figures.Charts;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Charts;

/// <summary>On which side of its point a number stands, so that the numbers of close lines do not cover each other.</summary>
internal static class LabelPlace
{
    public const string Above = "t";
    public const string Below = "b";
    public const string Right = "r";

    /// <summary>Points nearer than this share of the axis have numbers that touch.</summary>
    private const decimal Close = 0.12m;

    /// <param name="usual">Where the other numbers of the series stand.</param>
    /// <param name="span">Length of the value axis.</param>
    public static string Of(Chart chart, int series, int category, string usual, decimal span)
    {
        var value = ChartData.Value(chart.Series[series], category);
        var (above, below) = (false, false);
        for (var other = 0; other < chart.Series.Length; other++)
        {
            if (other == series || value is null || ChartData.Value(chart.Series[other], category) is not { } beside || Math.Abs(beside - value.Value) > span * Close)
            {
                continue;
            }

            // Of equal ones, the first series stands higher.
            var isHigher = beside > value || (beside == value && other < series);
            above |= isHigher;
            below |= !isHigher;
        }

        return (above, below) switch
        {
            (true, true) => Right,
            (true, false) => Below,
            (false, true) => Above,
            _ => usual,
        };
    }
}
