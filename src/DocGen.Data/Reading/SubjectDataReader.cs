using DocGen.Schools;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Reading;

/// <summary>
/// Reads what documents about one subject need and no more: the subject whole, the people and offices around it, and of other schools only
/// the counts that means are made of. Told from it, a document says the same as told from everything.
/// </summary>
public sealed class SubjectDataReader(SchoolContext context)
{
    /// <summary>Years before the list's whose results an analysis looks at.</summary>
    private const int YearsBack = 3;

    /// <param name="asOf">The day that documents are told for.</param>
    /// <returns>Null when there is no such school.</returns>
    public async Task<SchoolData?> SchoolAsync(string id, DateOnly asOf, CancellationToken cancellation = default)
    {
        var registry = await OrganizationsAsync(cancellation);
        if (registry.Find(o => o.Id == id) is not { } school)
        {
            return null;
        }

        var programmes = await context.Programmes.AsNoTracking().Where(p => p.SchoolId == id).Select(p => p.Content).ToListAsync(cancellation);
        return await AboutAsync(registry, [school], school.MunicipalityId, programmes, asOf, cancellation);
    }

    /// <summary>A programme beside the other programmes of its school; null when there is none.</summary>
    public async Task<SchoolData?> ProgrammeAsync(string id, DateOnly asOf, CancellationToken cancellation = default)
    {
        if (await context.Programmes.AsNoTracking().Where(p => p.Id == id).Select(p => p.Content).SingleOrDefaultAsync(cancellation) is not { } programme)
        {
            return null;
        }

        if (programme.SchoolId is { } owner)
        {
            return await SchoolAsync(owner, asOf, cancellation);
        }

        return await AboutAsync(await OrganizationsAsync(cancellation), [], programme.MunicipalityId, [programme], asOf, cancellation);
    }

    /// <summary>A municipality with its schools; null when there is none.</summary>
    public async Task<SchoolData?> MunicipalityAsync(string id, DateOnly asOf, CancellationToken cancellation = default)
    {
        if (!await context.Municipalities.AnyAsync(m => m.Id == id, cancellation))
        {
            return null;
        }

        var registry = await OrganizationsAsync(cancellation);
        var own = context.Organizations.Where(o => o.MunicipalityId == id).Select(o => o.Id);
        var programmes = await context.Programmes.AsNoTracking()
            .Where(p => p.SchoolId == null ? p.MunicipalityId == id : own.Contains(p.SchoolId)).Select(p => p.Content).ToListAsync(cancellation);
        return await AboutAsync(registry, registry.FindAll(o => o.Kind == OrganizationKind.School && o.MunicipalityId == id), id, programmes, asOf, cancellation);
    }

    private async Task<SchoolData> AboutAsync(
        List<Organization> registry, List<Organization> schools, string? municipalityId, List<Programme> programmes, DateOnly asOf, CancellationToken cancellation)
    {
        var founders = schools.Select(s => s.FounderId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var offices = registry.Where(o => founders.Contains(o.Id) || (municipalityId is not null && o.MunicipalityId == municipalityId && o.Kind != OrganizationKind.School));
        var (_, people) = await new ReferencedRegistry(context).OfAsync([.. schools.Concat(offices).DistinctBy(o => o.Id, StringComparer.Ordinal)], programmes, cancellation);
        var known = registry.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        var ids = schools.ConvertAll(s => s.Id);
        var own = context.Organizations.Where(o => ids.Contains(o.Id)).Select(o => o.Id);
        var rest = new SchoolDataReader(context);
        var results = await rest.ResultsAsync(own, cancellation);
        return new()
        {
            Regions = Ordinal.Sorted(await context.Regions.AsNoTracking().ToListAsync(cancellation), r => r.Id),
            Municipalities = Ordinal.Sorted(await context.Municipalities.AsNoTracking().ToListAsync(cancellation), m => m.Id),
            Organizations = registry,
            People = Ordinal.Sorted(people.FindAll(p => p.OrganizationId is null || known.Contains(p.OrganizationId)), p => p.Id),
            TeacherStatistics = await rest.StaffAsync(own, cancellation),
            ExamResults = [.. results, .. await AroundAsync(results, ids, municipalityId, asOf, cancellation)],
            RiskProfiles = await rest.RisksAsync(own, cancellation),
            Programmes = Ordinal.Sorted(programmes, p => p.Id),
        };
    }

    private async Task<IEnumerable<ExamResult>> AroundAsync(
        IReadOnlyList<ExamResult> own, List<string> ids, string? municipalityId, DateOnly asOf, CancellationToken cancellation)
    {
        if (municipalityId is null || own.Count == 0)
        {
            return [];
        }

        // The year of the list follows each school's own last results.
        var lists = own.Where(r => r.Year < asOf.Year).GroupBy(r => r.SchoolId, StringComparer.Ordinal).Select(g => Math.Min(asOf.Year, g.Max(r => r.Year) + 1)).DefaultIfEmpty(asOf.Year).ToList();
        var region = context.Municipalities.Where(m => m.Id == municipalityId).Select(m => m.RegionId);
        var others = context.Organizations
            .Where(o => o.Kind == OrganizationKind.School && !ids.Contains(o.Id)
                && (o.MunicipalityId == municipalityId || context.Municipalities.Any(m => m.Id == o.MunicipalityId && m.RegionId != null && region.Contains(m.RegionId))))
            .Select(o => o.Id);
        return await new SurroundingResults(context).OfAsync(others, lists.Min() - YearsBack, lists.Max(), cancellation);
    }

    private async Task<List<Organization>> OrganizationsAsync(CancellationToken cancellation) =>
        Ordinal.Sorted(await context.Organizations.AsNoTracking().ToListAsync(cancellation), o => o.Id);
}
