using System.Collections.Concurrent;
using DocGen.Schools.Analytics;

namespace DocGen.Data.Reading;

/// <summary>Means of regions, added up once each: a region has thousands of schools, and each of its municipalities is set against the same. Thread-safe.</summary>
public sealed class RegionMeans
{
    private readonly ConcurrentDictionary<(string Region, int From, int To), IReadOnlyDictionary<string, MeanTable>> kept = new();

    internal async Task<IReadOnlyDictionary<string, MeanTable>> OfAsync(SchoolContext context, string region, int from, int to, CancellationToken cancellation) =>
        kept.TryGetValue((region, from, to), out var known)
            ? known
            : kept[(region, from, to)] = await new MeanReader(context).OfRegionAsync(region, from, to, cancellation);
}
