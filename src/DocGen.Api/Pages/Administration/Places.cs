using DocGen.Data;
using DocGen.Schools.Registry;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Administration;

/// <summary>Schools and districts to choose from.</summary>
/// <param name="Schools">Begins with an empty choice, as <paramref name="Districts"/> does.</param>
public sealed record Places(IReadOnlyList<(string Value, string Text)> Schools, IReadOnlyList<(string Value, string Text)> Districts)
{
    public static async Task<Places> ReadAsync(SchoolContext context, CancellationToken cancellation)
    {
        var schools = await context.Organizations.AsNoTracking().Where(o => o.Kind == OrganizationKind.School).OrderBy(o => o.ShortName).Select(o => new { o.Id, o.ShortName }).ToListAsync(cancellation);
        var districts = await context.Municipalities.AsNoTracking().OrderBy(m => m.Name).Select(m => new { m.Id, m.Name }).ToListAsync(cancellation);
        return new([("", "нет"), .. schools.Select(s => (s.Id, s.ShortName))], [("", "нет"), .. districts.Select(d => (d.Id, d.Name))]);
    }

    public string Name(string? schoolId, string? municipalityId) => schoolId is not null ? Find(Schools, schoolId) : municipalityId is not null ? Find(Districts, municipalityId) : "все";

    private static string Find(IReadOnlyList<(string Value, string Text)> among, string id) => among.FirstOrDefault(each => each.Value == id).Text ?? id;
}
