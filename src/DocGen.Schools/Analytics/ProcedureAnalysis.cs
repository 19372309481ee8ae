using DocGen.Schools.Results;

namespace DocGen.Schools.Analytics;

/// <summary>One procedure of one school in one year, set against its surroundings.</summary>
public sealed record ProcedureAnalysis(ProcedureKey Key, int Year)
{
    public int? Participants { get; init; }

    public int? BelowMinimum { get; init; }

    /// <summary>Percent of «2» or below the minimum.</summary>
    public required Figure LowShare { get; init; }

    public required Figure Mean { get; init; }

    /// <summary>Null when not known.</summary>
    public bool? IsLow { get; init; }

    public bool SmallSample { get; init; }

    public required Figure MunicipalityMean { get; init; }

    public required Figure RegionMean { get; init; }

    public required PointDifference ToMunicipality { get; init; }

    public required PointDifference ToRegion { get; init; }

    /// <summary>Change since the year before.</summary>
    public required PointDifference SinceYearBefore { get; init; }

    public required Provenance Provenance { get; init; }

    internal static ProcedureAnalysis Of(ProcedureResult result, ProcedureResult? yearBefore, MeanTable municipality, MeanTable region)
    {
        var (near, far) = (municipality.Of(result.Key, result.Year), region.Of(result.Key, result.Year));
        IReadOnlyList<ExamResult> rows = yearBefore is null ? result.Rows : [.. yearBefore.Rows, .. result.Rows];
        return new(result.Key, result.Year)
        {
            Participants = result.Participants,
            BelowMinimum = result.BelowMinimum,
            LowShare = result.LowShare,
            Mean = result.Mean,
            IsLow = result.IsLow,
            SmallSample = result.SmallSample,
            MunicipalityMean = near.Value,
            RegionMean = far.Value,
            ToMunicipality = PointDifference.ToMean(result, near),
            ToRegion = PointDifference.ToMean(result, far),
            SinceYearBefore = PointDifference.Between(yearBefore, result),
            Provenance = new(AnalyticsRule.LowResult, rows),
        };
    }
}
