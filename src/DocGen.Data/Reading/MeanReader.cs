using DocGen.Schools.Analytics;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Reading;

/// <summary>
/// Means of municipalities and regions, added up by the database: a region has hundreds of thousands of results. A mean is told to those too who may
/// not see the schools that it is made of.
/// </summary>
public sealed class MeanReader(SchoolContext context)
{
    /// <summary>The region and every municipality of it, all years.</summary>
    public Task<AreaMeans> OfRegionAsync(string regionId, CancellationToken cancellation = default) => ReadAsync([regionId], [], 0, int.MaxValue, cancellation);

    /// <summary>The given municipalities and their regions with all municipalities of those.</summary>
    /// <param name="fromYear">The first year counted.</param>
    /// <param name="toYear">The last.</param>
    public async Task<AreaMeans> OfAsync(IReadOnlyCollection<string> municipalityIds, int fromYear, int toYear, CancellationToken cancellation = default)
    {
        List<string> asked = [.. municipalityIds];
        var regions = await context.Municipalities.Where(m => asked.Contains(m.Id) && m.RegionId != null).Select(m => m.RegionId!).Distinct().ToListAsync(cancellation);
        return await ReadAsync(regions, asked, fromYear, toYear, cancellation);
    }

    private async Task<AreaMeans> ReadAsync(List<string> regions, List<string> municipalities, int fromYear, int toYear, CancellationToken cancellation)
    {
        var areas = await context.Municipalities.AsNoTracking().Where(m => municipalities.Contains(m.Id) || (m.RegionId != null && regions.Contains(m.RegionId)))
            .OrderBy(m => m.Id).ToListAsync(cancellation);
        var rows = new AreaResults(context, regions, municipalities, fromYear, toYear);
        var (uneven, placed) = await rows.UnevenAsync(cancellation);
        var index = new ResultIndex(uneven);
        var totals = (await rows.TotalsAsync(placed.Count > 0, cancellation)).ToLookup(t => t.MunicipalityId, t => t.Total, StringComparer.Ordinal);
        MeanTable Of(IEnumerable<string> ids) => new(index, ids.SelectMany(id => placed[id]).Order(StringComparer.Ordinal), ids.SelectMany(id => totals[id]));
        return new(
            areas.ToDictionary(m => m.Id, m => Of([m.Id]), StringComparer.Ordinal),
            areas.Where(m => m.RegionId is not null && regions.Contains(m.RegionId)).GroupBy(m => m.RegionId!, m => m.Id, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => Of([.. g]), StringComparer.Ordinal));
    }
}
