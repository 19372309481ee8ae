using DocGen.Data;
using DocGen.Schools.Registry;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Documents;

/// <summary>What a document of a kind can be made about, among what the reader may see.</summary>
internal static class SubjectList
{
    public static async Task<IReadOnlyList<(string Value, string Text)>> OfAsync(SchoolContext context, SubjectKind kind, string? school, CancellationToken cancellation)
    {
        switch (kind)
        {
            case SubjectKind.School:
                var schools = await context.Organizations.AsNoTracking().Where(o => o.Kind == OrganizationKind.School)
                    .OrderBy(o => o.ShortName).Select(o => new { o.Id, o.ShortName }).ToListAsync(cancellation);
                return [.. schools.Select(o => (o.Id, o.ShortName))];
            case SubjectKind.Programme:
                var programmes = await context.Programmes.AsNoTracking().Where(p => school == null || p.SchoolId == school)
                    .OrderBy(p => p.Title).Select(p => new { p.Id, p.Title }).ToListAsync(cancellation);
                return [.. programmes.Select(p => (p.Id, p.Title ?? "Программа без названия"))];
            case SubjectKind.Municipality:
                var municipalities = await context.Municipalities.AsNoTracking().Where(m => context.Organizations.Any(o => o.MunicipalityId == m.Id))
                    .OrderBy(m => m.Name).Select(m => new { m.Id, m.Name }).ToListAsync(cancellation);
                return [.. municipalities.Select(m => (m.Id, m.Name))];
            default:
                return [];
        }
    }
}
