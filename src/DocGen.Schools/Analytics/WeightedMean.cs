namespace DocGen.Schools.Analytics;

/// <summary>A mean over schools, weighted by participants.</summary>
public sealed record WeightedMean
{
    public required Figure Value { get; init; }

    /// <summary>Participants of the schools that count.</summary>
    public required int Participants { get; init; }

    /// <summary>Schools that count; null for a year of all procedures that was added up from totals, which do not tell schools apart.</summary>
    public required int? Schools { get; init; }

    /// <summary>Schools with a row but without the numbers needed; left out, never taken as zero.</summary>
    public required int SchoolsWithoutData { get; init; }

    public bool SmallSample => Value.Value is not null && Participants < ProcedureResult.SmallNumber;

    public required Provenance Provenance { get; init; }

    /// <summary>The mean of nothing.</summary>
    public static WeightedMean None { get; } = new MeanSum().Mean;

    /// <summary>Percent of «2» or below the minimum over all participants.</summary>
    public static WeightedMean OfLowShares(IEnumerable<ProcedureResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var sum = new MeanSum();
        foreach (var result in results)
        {
            sum.Add(result);
        }

        return sum.Mean;
    }
}
