namespace DocGen.Schools.Analytics;

/// <summary>The list of schools with low results of one year, over a set of schools.</summary>
public sealed record ShnorList(int Year, IReadOnlyList<ShnorStatus> Statuses)
{
    public static ShnorList Of(ResultIndex index, IEnumerable<string> schoolIds, int year)
    {
        ArgumentNullException.ThrowIfNull(schoolIds);
        return new(year, [.. schoolIds.Select(id => ShnorStatus.Of(index, id, year))]);
    }

    /// <summary>How the list changed since another year's. A school without data in either year is unknown, not gone.</summary>
    public ShnorMovement Since(ShnorList earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var then = earlier.Statuses.ToDictionary(s => s.SchoolId, s => s.Listing, StringComparer.Ordinal);
        List<string> entered = [], left = [], stayed = [], unknown = [];
        foreach (var status in Statuses)
        {
            var was = then.GetValueOrDefault(status.SchoolId, ShnorListing.NoData);
            List<string>? group = (was, status.Listing) switch
            {
                (ShnorListing.NoData, _) or (_, ShnorListing.NoData) => unknown,
                (ShnorListing.NotListed, ShnorListing.Listed) => entered,
                (ShnorListing.Listed, ShnorListing.NotListed) => left,
                (ShnorListing.Listed, ShnorListing.Listed) => stayed,
                _ => null,
            };
            group?.Add(status.SchoolId);
        }

        return new(earlier.Year, Year) { Entered = entered, Left = left, Stayed = stayed, Unknown = unknown };
    }
}
