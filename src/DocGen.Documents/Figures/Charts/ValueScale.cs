using System.Runtime.InteropServices;
using DocGen.Documents.Model;

namespace DocGen.Documents.Figures.Charts;

/// <summary>The value axis: round numbers at even steps that hold all values.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ValueScale(decimal Minimum, decimal Maximum, decimal Step)
{
    /// <summary>Room that a step of the axis wants, points.</summary>
    private const double StepHeight = 28;

    private const decimal Smallest = 0.000_000_000_001m;

    public int Steps => (int)((Maximum - Minimum) / Step);

    /// <summary>Works the axis out from the numbers and the height of the whole chart.</summary>
    public static ValueScale Of(Chart chart, double height)
    {
        var values = ChartData.Values(chart).ToList();
        if (values.Count == 0)
        {
            return new ValueScale(0, 1, 1);
        }

        var (low, high) = Range(chart.Kind, values.Min(), values.Max());
        var step = NiceStep((high - low) / (int)Math.Clamp(height * 0.6 / StepHeight, 2, 8), whole: values.All(value => value == decimal.Truncate(value)));
        return new ValueScale(decimal.Floor(low / step) * step, decimal.Ceiling(high / step) * step, step);
    }

    /// <summary>Where a value stands between the axis's ends, 0 to 1.</summary>
    public double Share(decimal value) => (double)((value - Minimum) / (Maximum - Minimum));

    /// <summary>Columns grow from zero, always; a line leaves zero out only when its values are far from it.</summary>
    private static (decimal Low, decimal High) Range(ChartKind kind, decimal low, decimal high)
    {
        var isFar = kind == ChartKind.Line && low != high && (low > 0 ? low > high / 2 : high < 0 && high < low / 2);
        if (!isFar)
        {
            (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        }

        return low == high ? (low, low + 1) : (low, high);
    }

    /// <summary>The least of 1, 2, 5 times a power of ten, and 2.5 times one from 10 up, that is not under the raw step.</summary>
    private static decimal NiceStep(decimal raw, bool whole)
    {
        raw = Math.Max(raw, Smallest);
        var power = 1m;
        while (power > raw)
        {
            power /= 10;
        }

        while (power * 10 <= raw)
        {
            power *= 10;
        }

        foreach (var factor in (ReadOnlySpan<decimal>)[1, 2, 2.5m, 5, 10])
        {
            var step = factor * power;
            if (step >= raw && (factor != 2.5m || power >= 10) && (!whole || step >= 1))
            {
                return step;
            }
        }

        return whole ? 1 : power * 10;
    }
}
