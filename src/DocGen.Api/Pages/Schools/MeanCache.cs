using System.Collections.Concurrent;
using DocGen.Data.Storage;
using DocGen.Schools.Analytics;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

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

    public async Task<RegionMeans> OfAsync(string regionId, CancellationToken cancellation)
    {
        if (regions.TryGetValue(regionId, out var known) && known.IsCompletedSuccessfully && known.Result.Until > clock.GetUtcNow())
        {
            return known.Result;
        }

        var read = ReadAsync(regionId, cancellation);
        var means = await read;
        regions[regionId] = read;
        return means;
    }

    private async Task<RegionMeans> ReadAsync(string regionId, CancellationToken cancellation)
    {
        await using var context = store.Open("docgen");
        var schools = await context.Organizations.AsNoTracking()
            .Join(context.Municipalities.Where(m => m.RegionId == regionId), o => o.MunicipalityId, m => m.Id, (o, m) => new { School = o.Id, Municipality = m.Id })
            .ToListAsync(cancellation);
        var results = await context.ExamResults.AsNoTracking()
            .Where(r => context.Organizations.Any(o => o.Id == r.SchoolId && context.Municipalities.Any(m => m.Id == o.MunicipalityId && m.RegionId == regionId)))
            .Select(r => new ExamResult(r.SchoolId, r.Procedure, r.Subject, r.Grade, r.Year)
            {
                Participants = r.Participants, BelowMinimum = r.BelowMinimum, BelowMinimumPercent = r.BelowMinimumPercent,
            })
            .ToListAsync(cancellation);
        var index = new ResultIndex(results);
        return new(
            new(index, schools.Select(s => s.School).Order(StringComparer.Ordinal)),
            schools.GroupBy(s => s.Municipality, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => new MeanTable(index, g.Select(s => s.School).Order(StringComparer.Ordinal)), StringComparer.Ordinal),
            clock.GetUtcNow() + Lifetime);
    }
}
