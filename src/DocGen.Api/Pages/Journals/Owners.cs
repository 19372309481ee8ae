using DocGen.Data;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Journals;

/// <summary>Names of those who keep journals: schools and districts.</summary>
internal static class Owners
{
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(SchoolContext context, List<string> ids, CancellationToken cancellation)
    {
        var schools = await context.Organizations.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, Name = o.ShortName }).ToListAsync(cancellation);
        var districts = await context.Municipalities.AsNoTracking().Where(m => ids.Contains(m.Id)).Select(m => new { m.Id, m.Name }).ToListAsync(cancellation);
        return schools.Concat(districts).DistinctBy(o => o.Id, StringComparer.Ordinal).ToDictionary(o => o.Id, o => o.Name, StringComparer.Ordinal);
    }
}
