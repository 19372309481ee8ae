using System.Collections.Concurrent;
using DocGen.Schools.Analytics;

namespace DocGen.Data.Reading;

/// <summary>
/// Means of regions, added up once each: a region has thousands of schools, and each of its municipalities is set against the same. Who comes second
/// waits for the first. Thread-safe.
/// </summary>
public sealed class RegionMeans
{
    private readonly ConcurrentDictionary<(string Region, int From, int To), Lazy<Task<IReadOnlyDictionary<string, MeanTable>>>> kept = new();

    /// <param name="cancellation">Of the first who asks; the others are cancelled with it.</param>
    internal async Task<IReadOnlyDictionary<string, MeanTable>> OfAsync(SchoolContext context, string region, int from, int to, CancellationToken cancellation)
    {
        var key = (region, from, to);
        var reading = kept.GetOrAdd(key, _ => new(() => new MeanReader(context).OfRegionAsync(region, from, to, cancellation)));
        try
        {
            return await reading.Value;
        }
        catch
        {
            kept.TryRemove(new(key, reading));
            throw;
        }
    }
}
