using DocGen.Data.Model;
using DocGen.Schools;
using DocGen.Schools.Analytics;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Reading;

/// <summary>
/// Reads what documents about one school, programme or municipality are made of, and no more: its own rows, the offices of its municipality, what
/// they refer to, and means that the database adds up. Rows come in ordinal order of their keys.
/// </summary>
/// <param name="kept">Means of regions that are kept for several subjects; null to add them up for each.</param>
public sealed class SubjectReader(SchoolContext context, RegionMeans? kept = null)
{
    /// <summary>Null when there is no such school.</summary>
    public async Task<SubjectData?> SchoolAsync(string id, CancellationToken cancellation = default)
    {
        if (await context.Organizations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancellation) is not { } school)
        {
            return null;
        }

        var own = context.Organizations.Where(o => o.Id == id);
        var data = await ReadAsync(
            own, school.MunicipalityId, own.Concat(Offices(school.MunicipalityId)).Select(o => o.Id), context.Programmes.Where(p => p.SchoolId == id), cancellation);
        var means = school.MunicipalityId is null || Years(data) is not var (from, to)
            ? AreaMeans.None
            : await new MeanReader(context).OfMunicipalityAsync(school.MunicipalityId, from, to, cancellation);
        return new(data, means);
    }

    /// <summary>The district with all its schools; null when there is no such municipality.</summary>
    public async Task<SubjectData?> MunicipalityAsync(string id, CancellationToken cancellation = default)
    {
        if (await context.Municipalities.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellation) is not { } municipality)
        {
            return null;
        }

        var organizations = context.Organizations.Where(o => o.MunicipalityId == id);
        var programmes = context.Programmes.Where(p => (p.SchoolId == null && p.MunicipalityId == id) || organizations.Any(o => o.Id == p.SchoolId));
        var data = await ReadAsync(organizations, id, organizations.Select(o => o.Id), programmes, cancellation);
        // Its own means come from its rows, which are at hand and say where they come from.
        var means = municipality.RegionId is null || Years(data) is not var (from, to)
            ? AreaMeans.None
            : AreaMeans.None with { Regions = await (kept ?? new()).OfAsync(context, municipality.RegionId, from, to, cancellation) };
        return new(data, means);
    }

    /// <summary>All municipalities of a region; null when there are none.</summary>
    public async Task<SubjectData?> RegionAsync(string id, CancellationToken cancellation = default)
    {
        var municipalities = context.Municipalities.Where(m => m.RegionId == id);
        var organizations = context.Organizations.Where(o => municipalities.Any(m => m.Id == o.MunicipalityId));
        var programmes = context.Programmes.Where(p => organizations.Any(o => o.Id == p.SchoolId) || (p.SchoolId == null && municipalities.Any(m => m.Id == p.MunicipalityId)));
        return await municipalities.AnyAsync(cancellation)
            ? new(await ReadAsync(organizations, null, organizations.Select(o => o.Id), programmes, cancellation), AreaMeans.None)
            : null;
    }

    /// <summary>A programme with its school, or, without one, with the offices of its municipality; null when there is no such programme.</summary>
    public async Task<SubjectData?> ProgrammeAsync(string id, CancellationToken cancellation = default)
    {
        var programme = await context.Programmes.AsNoTracking().Where(p => p.Id == id).Select(p => new { p.SchoolId, p.MunicipalityId }).SingleOrDefaultAsync(cancellation);
        if (programme is null)
        {
            return null;
        }

        if (programme.SchoolId is not null && await SchoolAsync(programme.SchoolId, cancellation) is { } school)
        {
            return school;
        }

        var nobody = context.Organizations.Where(o => false);
        var offices = Offices(programme.MunicipalityId).Select(o => o.Id);
        return new(await ReadAsync(nobody, programme.MunicipalityId, offices, context.Programmes.Where(p => p.Id == id), cancellation), AreaMeans.None);
    }

    /// <summary>The years in which a subject has results: it is set against means of no others.</summary>
    private static (int From, int To)? Years(SchoolData data) =>
        data.ExamResults.Count == 0 ? null : (data.ExamResults.Min(r => r.Year), data.ExamResults.Max(r => r.Year));

    private IQueryable<Organization> Offices(string? municipalityId) =>
        context.Organizations.Where(o => o.Kind != OrganizationKind.School && (o.MunicipalityId == null || o.MunicipalityId == municipalityId));

    /// <param name="own">Organizations whose results, statistics and profiles are read.</param>
    /// <param name="workplaces">Organizations whose people are read.</param>
    private async Task<SchoolData> ReadAsync(
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
        var (regions, municipalities) = await PlacesAsync(organizations, programmes, municipalityId, cancellation);
        return new()
        {
            Regions = regions,
            Municipalities = municipalities,
            Organizations = Sorted(organizations, o => o.Id),
            People = Sorted(people, p => p.Id),
            TeacherStatistics = await rows.StaffAsync(ids, cancellation),
            ExamResults = await rows.ResultsAsync(ids, cancellation),
            RiskProfiles = await rows.RisksAsync(ids, cancellation),
            Programmes = programmes,
        };
    }

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
