namespace DocGen.Schools.Analytics;

/// <summary>Whether a school is on the list of schools with low results (ШНОР) of one year, and why.</summary>
/// <param name="Year">The year of the list; results of the two years before it decide.</param>
public sealed record ShnorStatus(string SchoolId, int Year, ShnorListing Listing)
{
    /// <summary>Criteria that fired; both may.</summary>
    public IReadOnlyList<FiredCriterion> Criteria { get; init; } = [];

    /// <summary>Why the data does not decide.</summary>
    public NoDataReason? NoData { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>The status of a school in the list of a year.</summary>
    public static ShnorStatus Of(ResultIndex index, string schoolId, int year)
    {
        ArgumentNullException.ThrowIfNull(index);
        var previous = index.Of(schoolId, year - 1);
        var before = index.Of(schoolId, year - 2);
        var lowPrevious = previous.Where(r => r.IsLow == true).ToList();
        var lowBefore = before.Where(r => r.IsLow == true).ToList();

        List<FiredCriterion> fired = [];
        if (lowPrevious.Count >= 2)
        {
            fired.Add(new(ShnorCriterion.TwoInPreviousYear, lowPrevious));
        }

        if (lowPrevious.Count > 0 && lowBefore.Count > 0)
        {
            fired.Add(new(ShnorCriterion.OneInEachOfTwoYears, [.. lowBefore, .. lowPrevious]));
        }

        var missing = fired.Count > 0 ? null : Missing(previous, before, lowPrevious.Count, lowBefore.Count);
        var listing = fired.Count > 0 ? ShnorListing.Listed : missing is null ? ShnorListing.NotListed : ShnorListing.NoData;
        return new(schoolId, year, listing)
        {
            Criteria = fired,
            NoData = missing,
            Provenance = new(AnalyticsRule.Shnor, [.. before.Concat(previous).SelectMany(r => r.Rows)]),
        };
    }

    /// <summary>What is missing, when filling it in could fire a criterion.</summary>
    private static NoDataReason? Missing(
        IReadOnlyList<ProcedureResult> previous, IReadOnlyList<ProcedureResult> before, int lowPrevious, int lowBefore)
    {
        if (previous.Count == 0)
        {
            return NoDataReason.YearMissing;
        }

        var unknownPrevious = previous.Count(r => r.IsLow is null);
        var unknownBefore = before.Any(r => r.IsLow is null);
        if (lowPrevious + unknownPrevious >= 2)
        {
            return NoDataReason.NoCount;
        }

        if (lowPrevious + unknownPrevious == 0)
        {
            return null;
        }

        return before.Count == 0 ? NoDataReason.YearMissing
            : unknownBefore || lowBefore > 0 ? NoDataReason.NoCount
            : null;
    }
}
