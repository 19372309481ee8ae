namespace DocGen.Schools.Analytics;

/// <summary>A difference of two shares.</summary>
/// <param name="Points">Percentage points (п.п.); positive means more pupils with low results.</param>
/// <param name="SmallSample">One of the shares is of fewer than ten participants.</param>
public sealed record PointDifference(Figure Points, bool SmallSample)
{
    /// <summary>A school against the mean of its municipality or region.</summary>
    public static PointDifference ToMean(ProcedureResult? result, WeightedMean mean)
    {
        ArgumentNullException.ThrowIfNull(mean);
        return new((result?.LowShare ?? Figure.None(NoDataReason.NoResults)).Minus(mean.Value), result is { SmallSample: true } || mean.SmallSample);
    }

    /// <summary>The change from one year to another.</summary>
    public static PointDifference Between(ProcedureResult? earlier, ProcedureResult? later) => new(
        (later?.LowShare ?? Figure.None(NoDataReason.NoResults)).Minus(earlier?.LowShare ?? Figure.None(NoDataReason.NoResults)),
        earlier is { SmallSample: true } || later is { SmallSample: true });
}
