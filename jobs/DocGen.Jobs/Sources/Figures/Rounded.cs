using DocGen.Schools.Analytics;

namespace DocGen.Jobs.Sources.Figures;

/// <summary>
/// Figures as papers print them: a tenth of a percent. Differences are taken of printed figures, so that a reader who subtracts gets what
/// is written.
/// </summary>
internal static class Rounded
{
    private const int Digits = 1;

    /// <summary>A share; one that lies under the threshold of a low result is never rounded up to it.</summary>
    public static decimal? Share(Figure figure)
    {
        if (figure.Value is not { } value)
        {
            return null;
        }

        var rounded = Math.Round(value, Digits, MidpointRounding.AwayFromZero);
        return value < ProcedureResult.LowThresholdPercent && rounded >= ProcedureResult.LowThresholdPercent
            ? Math.Round(value, Digits, MidpointRounding.ToZero)
            : rounded;
    }

    public static decimal? Mean(Figure figure) => figure.Value is { } value ? Math.Round(value, 2, MidpointRounding.AwayFromZero) : null;

    public static decimal? Difference(Figure figure, Figure from) => Share(figure) - Share(from);
}
