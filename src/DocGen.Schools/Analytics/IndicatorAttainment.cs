using DocGen.Schools.Programmes;

namespace DocGen.Schools.Analytics;

/// <summary>How far an indicator has come from its baseline to its target.</summary>
public sealed record IndicatorAttainment
{
    public required Indicator Indicator { get; init; }

    /// <summary>The measured value that was compared: the latest by the date asked for; null when there is none.</summary>
    public IndicatorValue? Actual { get; init; }

    /// <summary>Percent of the way; over 100 when exceeded, negative when the value went the wrong way.</summary>
    public required Figure Percent { get; init; }

    /// <summary>Whether the target is met. It can be known without a baseline; null when it is not known.</summary>
    public bool? Reached { get; init; }

    public AnalyticsRule Rule { get; } = AnalyticsRule.Attainment;

    /// <param name="asOf">Values dated later are not taken. A value without a date is taken in the order given.</param>
    public static IndicatorAttainment Of(Indicator indicator, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var actual = indicator.Actuals.Where(a => a.Value is not null && (a.AsOf is null || a.AsOf <= asOf))
            .OrderBy(a => a.AsOf ?? DateOnly.MinValue).LastOrDefault();
        return new()
        {
            Indicator = indicator,
            Actual = actual,
            Percent = Way(indicator, actual),
            Reached = (actual?.Value, indicator.Target?.Value) is ({ } a, { } t)
                ? indicator.Direction == IndicatorDirection.Up ? a >= t : a <= t
                : null,
        };
    }

    private static Figure Way(Indicator indicator, IndicatorValue? actual)
    {
        if (indicator.Target?.Value is not { } target)
        {
            return Figure.None(NoDataReason.NoTarget);
        }

        if (indicator.Baseline?.Value is not { } baseline)
        {
            return Figure.None(NoDataReason.NoBaseline);
        }

        if (actual?.Value is not { } value)
        {
            return Figure.None(NoDataReason.NoActual);
        }

        if (indicator.Unit is null && (indicator.Target.IsPercent != actual.IsPercent || indicator.Baseline.IsPercent != actual.IsPercent))
        {
            return Figure.None(NoDataReason.UnitsDiffer);
        }

        if (target == baseline)
        {
            return Figure.None(NoDataReason.TargetEqualsBaseline);
        }

        return (indicator.Direction == IndicatorDirection.Up) == (target > baseline)
            ? Figure.Of(100m * (value - baseline) / (target - baseline))
            : Figure.None(NoDataReason.TargetAgainstDirection);
    }
}
