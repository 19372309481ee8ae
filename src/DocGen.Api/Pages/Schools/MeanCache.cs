using System.Collections.Concurrent;
using DocGen.Data.Reading;
using DocGen.Data.Storage;
using DocGen.Schools.Analytics;

namespace DocGen.Api.Pages.Schools;

/// <summary>
/// Means against which pages set a school: a region has tens of thousands of results, and a page must not read them all. A school's own
/// results are never taken from here, so what is a minute old is the mean alone. Read by the program itself: a mean is told to those who may not see
/// what it is made of.
/// </summary>
public sealed class MeanCache(SchoolStore store, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Task<RegionMeans>> regions = new(StringComparer.Ordinal);

    /// <summary>Forgets everything: after an import its author sees its effect at once.</summary>
    public void Clear() => regions.Clear();

    public async Task<AreaMeans> OfAsync(string regionId, CancellationToken cancellation)
    {
        if (regions.TryGetValue(regionId, out var known) && known.IsCompletedSuccessfully && known.Result.Until > clock.GetUtcNow())
        {
            return known.Result.Means;
        }

        var read = ReadAsync(regionId, cancellation);
        var means = await read;
        regions[regionId] = read;
        return means.Means;
    }

    private async Task<RegionMeans> ReadAsync(string regionId, CancellationToken cancellation)
    {
        await using var context = store.Open("docgen");
        var means = await new MeanReader(context).OfRegionAsync(regionId, cancellation);
        return new(means, clock.GetUtcNow() + Lifetime);
    }
}
