namespace DocGen.Schools.Analytics;

/// <summary>Orders schools by a figure.</summary>
public static class Ranking
{
    /// <summary>Schools from the first place on; equal values in ordinal order of ids; those without data at the end, without a place.</summary>
    /// <param name="lowestFirst">The smaller the better, as with shares of low results.</param>
    public static IReadOnlyList<RankedSchool> Of(IEnumerable<(string SchoolId, Figure Value)> schools, bool lowestFirst = true)
    {
        ArgumentNullException.ThrowIfNull(schools);
        var all = schools.OrderBy(s => s.SchoolId, StringComparer.Ordinal).ToList();
        var ordered = all.Where(s => s.Value.Value is not null)
            .OrderBy(s => lowestFirst ? s.Value.Value : -s.Value.Value)
            .ToList();
        List<RankedSchool> ranked = new(all.Count);
        for (var first = 0; first < ordered.Count;)
        {
            var last = first;
            while (last + 1 < ordered.Count && ordered[last + 1].Value.Value == ordered[first].Value.Value)
            {
                last++;
            }

            ranked.AddRange(ordered[first..(last + 1)].Select(s => new RankedSchool(s.SchoolId, s.Value, first + 1, last + 1)));
            first = last + 1;
        }

        ranked.AddRange(all.Where(s => s.Value.Value is null).Select(s => new RankedSchool(s.SchoolId, s.Value, null, null)));
        return ranked;
    }
}
