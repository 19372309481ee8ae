namespace DocGen.Schools.Analytics;

/// <summary>Weighted means of low shares by procedure and year over one set of schools: a municipality or a region.</summary>
public sealed class MeanTable
{
    private readonly Dictionary<(ProcedureKey Key, int Year), WeightedMean> means;

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
    }

    public WeightedMean Of(ProcedureKey key, int year) =>
        means.TryGetValue((key, year), out var mean) ? mean : WeightedMean.OfLowShares([]);
}
