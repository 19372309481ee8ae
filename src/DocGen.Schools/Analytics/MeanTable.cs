using System.Runtime.InteropServices;

namespace DocGen.Schools.Analytics;

/// <summary>Weighted means of low shares by procedure and year over one set of schools: a municipality or a region.</summary>
public sealed class MeanTable
{
    private readonly Dictionary<(ProcedureKey Key, int Year), WeightedMean> means;
    private readonly Dictionary<int, WeightedMean> years;

    public MeanTable(ResultIndex index, IEnumerable<string> schoolIds)
        : this(index, schoolIds, [])
    {
    }

    /// <param name="index">Results of the schools that are counted one by one.</param>
    /// <param name="schoolIds">Those schools.</param>
    /// <param name="totals">Sums over all other schools of the set.</param>
    public MeanTable(ResultIndex index, IEnumerable<string> schoolIds, IEnumerable<ProcedureTotal> totals)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(schoolIds);
        ArgumentNullException.ThrowIfNull(totals);
        var groups = new Dictionary<(ProcedureKey Key, int Year), MeanSum>();
        foreach (var result in schoolIds.SelectMany(school => index.Years.SelectMany(year => index.Of(school, year))))
        {
            Sum(groups, (result.Key, result.Year)).Add(result);
        }

        foreach (var total in totals)
        {
            Sum(groups, (total.Key, total.Year)).Add(total);
        }

        means = groups.ToDictionary(g => g.Key, g => g.Value.Mean);
        years = groups.GroupBy(g => g.Key.Year, g => g.Value).ToDictionary(g => g.Key, g => MeanSum.Of(g).Mean);
    }

    public WeightedMean Of(ProcedureKey key, int year) =>
        means.TryGetValue((key, year), out var mean) ? mean : WeightedMean.None;

    /// <summary>The mean over all procedures of a year.</summary>
    public WeightedMean OfYear(int year) => years.TryGetValue(year, out var mean) ? mean : WeightedMean.None;

    private static MeanSum Sum(Dictionary<(ProcedureKey Key, int Year), MeanSum> groups, (ProcedureKey Key, int Year) key)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out _);
        return sum ??= new();
    }
}
