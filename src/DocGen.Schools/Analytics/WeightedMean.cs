using DocGen.Schools.Results;

namespace DocGen.Schools.Analytics;

/// <summary>A mean over schools, weighted by participants.</summary>
public sealed record WeightedMean
{
    public required Figure Value { get; init; }

    /// <summary>Participants of the schools that count.</summary>
    public required int Participants { get; init; }

    /// <summary>Schools that count.</summary>
    public required int Schools { get; init; }

    /// <summary>Schools with a row but without the numbers needed; left out, never taken as zero.</summary>
    public required int SchoolsWithoutData { get; init; }

    public bool SmallSample => Value.Value is not null && Participants < ProcedureResult.SmallNumber;

    public required Provenance Provenance { get; init; }

    /// <summary>Percent of «2» or below the minimum over all participants.</summary>
    public static WeightedMean OfLowShares(IEnumerable<ProcedureResult> results) => Of(results, r => r.LowShare);

    /// <summary>Mean mark or score over all participants.</summary>
    public static WeightedMean OfMeans(IEnumerable<ProcedureResult> results) => Of(results, r => r.Mean);

    private static WeightedMean Of(IEnumerable<ProcedureResult> results, Func<ProcedureResult, Figure> figure)
    {
        ArgumentNullException.ThrowIfNull(results);
        var (participants, without) = (0, 0);
        var sum = 0m;
        List<ExamResult> rows = [];
        var schools = new HashSet<string>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            if (figure(result).Value is not { } value || result.Participants is not > 0)
            {
                without++;
                continue;
            }

            participants += result.Participants.Value;
            sum += value * result.Participants.Value;
            rows.AddRange(result.Rows);
            schools.Add(result.SchoolId);
        }

        return new()
        {
            Value = participants == 0 ? Figure.None(NoDataReason.NoResults) : Figure.Of(sum / participants),
            Participants = participants,
            Schools = schools.Count,
            SchoolsWithoutData = without,
            Provenance = new(AnalyticsRule.WeightedMean, rows),
        };
    }
}
