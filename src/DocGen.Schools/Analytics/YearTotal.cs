namespace DocGen.Schools.Analytics;

/// <summary>All procedures of one school in one year taken together, beside the same for its municipality and region.</summary>
public sealed record YearTotal(int Year)
{
    /// <summary>Procedures with any row.</summary>
    public required int Procedures { get; init; }

    /// <summary>Procedures whose result is low.</summary>
    public required int Low { get; init; }

    /// <summary>Procedures of which it is not known whether the result is low.</summary>
    public required int Unknown { get; init; }

    /// <summary>Participations in the procedures whose share is known: a pupil counts once in each procedure.</summary>
    public required int Participants { get; init; }

    /// <summary>How many of them got a low result; null where a share is known without its count.</summary>
    public int? BelowMinimum { get; init; }

    /// <summary>Percent of «2» or below the minimum, weighted by participants.</summary>
    public required Figure LowShare { get; init; }

    public bool SmallSample { get; init; }

    public required Figure MunicipalityShare { get; init; }

    public required Figure RegionShare { get; init; }

    internal static YearTotal Of(int year, IReadOnlyList<ProcedureResult> results, MeanTable municipality, MeanTable region)
    {
        var mean = WeightedMean.OfLowShares(results);
        var counted = results.Where(r => r is { LowShare.Value: not null, Participants: > 0 }).ToList();
        return new(year)
        {
            Procedures = results.Count,
            Low = results.Count(r => r.IsLow == true),
            Unknown = results.Count(r => r.IsLow is null),
            Participants = mean.Participants,
            BelowMinimum = counted.Count > 0 && counted.TrueForAll(r => r.BelowMinimum is not null) ? counted.Sum(r => r.BelowMinimum) : null,
            LowShare = mean.Value,
            SmallSample = mean.SmallSample,
            MunicipalityShare = municipality.OfYear(year).Value,
            RegionShare = region.OfYear(year).Value,
        };
    }
}
