using DocGen.Schools.Analytics;
using DocGen.Schools.Registry;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Reading;

/// <summary>
/// Means of municipalities and regions, added up by the database: a region has hundreds of thousands of results. A mean is told to those too who may
/// not see the schools that it is made of.
/// </summary>
public sealed class MeanReader(SchoolContext context)
{
    /// <summary>The region and every municipality of it, all years.</summary>
    public async Task<AreaMeans> OfRegionAsync(string regionId, CancellationToken cancellation = default)
    {
        var results = new AreaResults(context, OfRegion(regionId), 0, int.MaxValue);
        var uneven = await results.UnevenAsync(cancellation);
        var totals = (await results.ByMunicipalityAsync(uneven.Any, cancellation)).ToLookup(t => t.MunicipalityId, t => t.Total, StringComparer.Ordinal);
        var ids = await context.Municipalities.Where(m => m.RegionId == regionId).Select(m => m.Id).ToListAsync(cancellation);
        return new(
            ids.ToDictionary(id => id, id => uneven.Mean([id], totals[id]), StringComparer.Ordinal),
            new Dictionary<string, MeanTable>(StringComparer.Ordinal) { [regionId] = uneven.Mean(ids, ids.SelectMany(id => totals[id])) });
    }

    /// <summary>The municipality and its region.</summary>
    /// <param name="fromYear">The first year counted.</param>
    /// <param name="toYear">The last.</param>
    public async Task<AreaMeans> OfMunicipalityAsync(string municipalityId, int fromYear, int toYear, CancellationToken cancellation = default)
    {
        var near = await TogetherAsync(Schools.Where(o => o.MunicipalityId == municipalityId), fromYear, toYear, cancellation);
        var means = AreaMeans.None with { Municipalities = new Dictionary<string, MeanTable>(StringComparer.Ordinal) { [municipalityId] = near } };
        return await context.Municipalities.Where(m => m.Id == municipalityId).Select(m => m.RegionId).FirstOrDefaultAsync(cancellation) is { } region
            ? means with { Regions = await OfRegionAsync(region, fromYear, toYear, cancellation) }
            : means;
    }

    private IQueryable<Organization> Schools => context.Organizations.Where(o => o.Kind == OrganizationKind.School);

    private IQueryable<Organization> OfRegion(string regionId) => Schools.Where(o => context.Municipalities.Any(m => m.Id == o.MunicipalityId && m.RegionId == regionId));

    /// <summary>The region alone, which costs a fifth of telling its municipalities apart.</summary>
    internal async Task<IReadOnlyDictionary<string, MeanTable>> OfRegionAsync(string regionId, int fromYear, int toYear, CancellationToken cancellation) =>
        new Dictionary<string, MeanTable>(StringComparer.Ordinal) { [regionId] = await TogetherAsync(OfRegion(regionId), fromYear, toYear, cancellation) };

    private async Task<MeanTable> TogetherAsync(IQueryable<Organization> schools, int fromYear, int toYear, CancellationToken cancellation)
    {
        var results = new AreaResults(context, schools, fromYear, toYear);
        if (await results.TogetherAsync(cancellation) is { } even)
        {
            return UnevenResults.None.Mean([], even);
        }

        var uneven = await results.UnevenAsync(cancellation);
        var totals = (await results.ByMunicipalityAsync(uneven.Any, cancellation)).ToList();
        return uneven.Mean(uneven.Municipalities, totals.Select(t => t.Total));
    }
}
