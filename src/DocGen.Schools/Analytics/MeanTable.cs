namespace DocGen.Schools.Analytics;

/// <summary>Weighted means of low shares by procedure and year over one set of schools: a municipality or a region.</summary>
public sealed class MeanTable
{
    private readonly Dictionary<(ProcedureKey Key, int Year), WeightedMean> means;
    private readonly Dictionary<int, WeightedMean> years;

    public MeanTable(ResultIndex index, IEnumerable<string> schoolIds)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(schoolIds);
        var groups = new Dictionary<(ProcedureKey Key, int Year), List<ProcedureResult>>();
        foreach (var school in schoolIds)
        {
            foreach (var year in index.Years)
            {
                foreach (var result in index.Of(school, year))
                {
                    if (!groups.TryGetValue((result.Key, year), out var group))
                    {
                        groups.Add((result.Key, year), group = []);
                    }

                    group.Add(result);
                }
            }
        }

        means = groups.ToDictionary(g => g.Key, g => WeightedMean.OfLowShares(g.Value));
        years = groups.GroupBy(g => g.Key.Year).ToDictionary(g => g.Key, g => WeightedMean.OfLowShares(g.SelectMany(x => x.Value)));
    }

    public WeightedMean Of(ProcedureKey key, int year) =>
        means.TryGetValue((key, year), out var mean) ? mean : WeightedMean.OfLowShares([]);

    /// <summary>The mean over all procedures of a year.</summary>
    public WeightedMean OfYear(int year) => years.TryGetValue(year, out var mean) ? mean : WeightedMean.OfLowShares([]);
}
