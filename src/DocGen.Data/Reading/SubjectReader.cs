using DocGen.Data.Model;
using DocGen.Schools.Analytics;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Reading;

/// <summary>
/// Reads what documents about one school, programme or municipality are made of, and no more: its own rows, the offices of its municipality, what
/// they refer to, and means that the database adds up. Rows come in ordinal order of their keys.
/// </summary>
public sealed class SubjectReader(SchoolContext context)
{
    /// <summary>Null when there is no such school.</summary>
    public async Task<SubjectData?> SchoolAsync(string id, CancellationToken cancellation = default)
    {
        var school = await context.Organizations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancellation);
        var own = context.Organizations.Where(o => o.Id == id);
        return school is null ? null : await ReadAsync(
            own, school.MunicipalityId, own.Concat(Offices(school.MunicipalityId)).Select(o => o.Id), context.Programmes.Where(p => p.SchoolId == id), cancellation);
    }

    /// <summary>The district with all its schools; null when there is no such municipality.</summary>
    public async Task<SubjectData?> MunicipalityAsync(string id, CancellationToken cancellation = default)
    {
        var organizations = context.Organizations.Where(o => o.MunicipalityId == id);
        var programmes = context.Programmes.Where(p => (p.SchoolId == null && p.MunicipalityId == id) || organizations.Any(o => o.Id == p.SchoolId));
        if (!await context.Municipalities.AnyAsync(m => m.Id == id, cancellation))
        {
            return null;
        }

        // Its own means come from its rows, which are at hand and say where they come from.
        var subject = await ReadAsync(organizations, id, organizations.Select(o => o.Id), programmes, cancellation);
        return subject with { Means = AreaMeans.None with { Regions = subject.Means.Regions } };
    }

    /// <summary>All municipalities of a region; null when there are none.</summary>
    public async Task<SubjectData?> RegionAsync(string id, CancellationToken cancellation = default)
    {
        var municipalities = context.Municipalities.Where(m => m.RegionId == id);
        var organizations = context.Organizations.Where(o => municipalities.Any(m => m.Id == o.MunicipalityId));
        var programmes = context.Programmes.Where(p => organizations.Any(o => o.Id == p.SchoolId) || (p.SchoolId == null && municipalities.Any(m => m.Id == p.MunicipalityId)));
        return await municipalities.AnyAsync(cancellation)
            ? await ReadAsync(organizations, null, organizations.Select(o => o.Id), programmes, cancellation)
            : null;
    }

    /// <summary>A programme with its school, or, without one, with the offices of its municipality; null when there is no such programme.</summary>
    public async Task<SubjectData?> ProgrammeAsync(string id, CancellationToken cancellation = default)
    {
        var programme = await context.Programmes.AsNoTracking().Where(p => p.Id == id).Select(p => new { p.SchoolId, p.MunicipalityId }).SingleOrDefaultAsync(cancellation);
        return programme is null ? null
            : programme.SchoolId is not null && await SchoolAsync(programme.SchoolId, cancellation) is { } school ? school
            : await ReadAsync(
                context.Organizations.Where(o => false), programme.MunicipalityId, Offices(programme.MunicipalityId).Select(o => o.Id),
                context.Programmes.Where(p => p.Id == id), cancellation);
    }

    private IQueryable<Organization> Offices(string? municipalityId) =>
        context.Organizations.Where(o => o.Kind != OrganizationKind.School && (o.MunicipalityId == null || o.MunicipalityId == municipalityId));

    /// <param name="own">Organizations whose results, statistics and profiles are read.</param>
    /// <param name="workplaces">Organizations whose people are read.</param>
    private async Task<SubjectData> ReadAsync(
        IQueryable<Organization> own, string? municipalityId, IQueryable<string> workplaces, IQueryable<StoredProgramme> ofOwn, CancellationToken cancellation)
    {
        var programmes = Sorted(await ofOwn.AsNoTracking().Select(p => p.Content).ToListAsync(cancellation), p => p.Id);
        // All schools of the municipality by name: rows of a roadmap name them as responsible, and texts name them.
        var near = await context.Organizations.AsNoTracking()
            .Where(o => (municipalityId != null && o.MunicipalityId == municipalityId) || (o.MunicipalityId == null && o.Kind != OrganizationKind.School) || own.Any(each => each.Id == o.Id))
            .ToListAsync(cancellation);
        var staff = await context.People.AsNoTracking().Where(p => p.OrganizationId != null && workplaces.Contains(p.OrganizationId)).ToListAsync(cancellation);
        var (organizations, people) = await new ReferencedRegistry(context).OfAsync(near, staff, programmes, cancellation);
        var rows = new SchoolDataReader(context);
        var ids = own.Select(o => o.Id);
        var results = await rows.ResultsAsync(ids, cancellation);
        var (regions, municipalities) = await PlacesAsync(organizations, programmes, municipalityId, cancellation);
        return new(
            new()
            {
                Regions = regions,
                Municipalities = municipalities,
                Organizations = Sorted(organizations, o => o.Id),
                People = Sorted(people, p => p.Id),
                TeacherStatistics = await rows.StaffAsync(ids, cancellation),
                ExamResults = results,
                RiskProfiles = await rows.RisksAsync(ids, cancellation),
                Programmes = programmes,
            },
            await MeansAsync(municipalityId, results, cancellation));
    }

    /// <summary>Means of the years in which the subject has results: it is set against no others.</summary>
    private async Task<AreaMeans> MeansAsync(string? municipalityId, IReadOnlyList<ExamResult> results, CancellationToken cancellation) =>
        municipalityId is null || results.Count == 0
            ? AreaMeans.None
            : await new MeanReader(context).OfAsync([municipalityId], results.Min(r => r.Year), results.Max(r => r.Year), cancellation);

    private async Task<(List<Region> Regions, List<Municipality> Municipalities)> PlacesAsync(
        List<Organization> organizations, List<Programme> programmes, string? municipalityId, CancellationToken cancellation)
    {
        var ids = organizations.Select(o => o.MunicipalityId).Concat(programmes.Select(p => p.MunicipalityId)).Append(municipalityId).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var municipalities = await context.Municipalities.AsNoTracking().Where(m => ids.Contains(m.Id)).ToListAsync(cancellation);
        var regionIds = municipalities.Select(m => m.RegionId).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var regions = await context.Regions.AsNoTracking().Where(r => regionIds.Contains(r.Id)).ToListAsync(cancellation);
        return (Sorted(regions, r => r.Id), Sorted(municipalities, m => m.Id));
    }

    private static List<T> Sorted<T>(List<T> rows, Func<T, string> key)
    {
        rows.Sort((a, b) => string.CompareOrdinal(key(a), key(b)));
        return rows;
    }
}
