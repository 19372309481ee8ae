using DocGen.Schools.Results;

namespace DocGen.Schools.Analytics;

/// <summary>A weighted mean of low shares being added up.</summary>
internal sealed class MeanSum
{
    private readonly List<ExamResult> rows = [];
    private readonly HashSet<string> schools = new(StringComparer.Ordinal);
    private int? totalled = 0;
    private int participants;
    private int without;
    private decimal sum;

    /// <remarks>Schools of totals over several procedures are not added up: one school stands in many of them.</remarks>
    public WeightedMean Mean => new()
    {
        Value = participants == 0 ? Figure.None(NoDataReason.NoResults) : Figure.Of(sum / participants),
        Participants = participants,
        Schools = schools.Count + totalled,
        SchoolsWithoutData = without,
        Provenance = new(AnalyticsRule.WeightedMean, rows),
    };

    public static MeanSum Of(IEnumerable<MeanSum> sums)
    {
        var all = new MeanSum();
        foreach (var each in sums)
        {
            all.rows.AddRange(each.rows);
            all.schools.UnionWith(each.schools);
            all.totalled = each.totalled == 0 ? all.totalled : null;
            all.participants += each.participants;
            all.without += each.without;
            all.sum += each.sum;
        }

        return all;
    }

    public void Add(ProcedureResult result)
    {
        if (result.LowShare.Value is not { } share || result.Participants is not ({ } weight and > 0))
        {
            without++;
            return;
        }

        // A count is exact; a share multiplied back is not.
        sum += result.BelowMinimum is { } below ? below * 100m : share * weight;
        participants += weight;
        rows.AddRange(result.Rows);
        schools.Add(result.SchoolId);
    }

    public void Add(ProcedureTotal total)
    {
        sum += total.BelowMinimum * 100m;
        participants += total.Participants;
        totalled += total.Schools;
    }
}
