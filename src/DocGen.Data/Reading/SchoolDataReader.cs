using DocGen.Schools;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Reading;

/// <summary>Reads stored data as the model that analytics, findings and templates work on; rows come in ordinal order of their keys.</summary>
public sealed class SchoolDataReader(SchoolContext context)
{
    /// <summary>Everything that is not deleted.</summary>
    public async Task<SchoolData> AllAsync(CancellationToken cancellation = default)
    {
        var schools = context.Organizations.Select(o => o.Id);
        return new()
        {
            Regions = Sorted(await context.Regions.AsNoTracking().ToListAsync(cancellation), r => r.Id),
            Municipalities = Sorted(await context.Municipalities.AsNoTracking().ToListAsync(cancellation), m => m.Id),
            Organizations = Sorted(await context.Organizations.AsNoTracking().ToListAsync(cancellation), o => o.Id),
            People = Sorted(
                await context.People.AsNoTracking().Where(p => p.OrganizationId == null || schools.Contains(p.OrganizationId)).ToListAsync(cancellation),
                p => p.Id),
            TeacherStatistics = await StaffAsync(schools, cancellation),
            ExamResults = await ResultsAsync(schools, cancellation),
            RiskProfiles = await RisksAsync(schools, cancellation),
            Programmes = Sorted(
                await context.Programmes.AsNoTracking().Where(p => p.SchoolId == null || schools.Contains(p.SchoolId)).Select(p => p.Content)
                    .ToListAsync(cancellation),
                p => p.Id),
        };
    }

    /// <summary>All that is stored about one school, with the organizations and people that it refers to; null when there is none.</summary>
    public async Task<SchoolData?> SchoolAsync(string id, CancellationToken cancellation = default)
    {
        if (await context.Organizations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancellation) is not { } school)
        {
            return null;
        }

        var one = context.Organizations.Where(o => o.Id == id).Select(o => o.Id);
        var programmes = Sorted(
            await context.Programmes.AsNoTracking().Where(p => p.SchoolId == id).Select(p => p.Content).ToListAsync(cancellation), p => p.Id);
        var staff = await context.People.AsNoTracking().Where(p => p.OrganizationId == id).ToListAsync(cancellation);
        var (organizations, people) = await new ReferencedRegistry(context).OfAsync([school], staff, programmes, cancellation);
        var municipalityIds = organizations.Select(o => o.MunicipalityId).Concat(programmes.Select(p => p.MunicipalityId)).ToHashSet(StringComparer.Ordinal);
        var municipalities = await context.Municipalities.AsNoTracking().Where(m => municipalityIds.Contains(m.Id)).ToListAsync(cancellation);
        var regionIds = municipalities.Select(m => m.RegionId).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Regions = Sorted(await context.Regions.AsNoTracking().Where(r => regionIds.Contains(r.Id)).ToListAsync(cancellation), r => r.Id),
            Municipalities = Sorted(municipalities, m => m.Id),
            Organizations = Sorted(organizations, o => o.Id),
            People = Sorted(people, p => p.Id),
            TeacherStatistics = await StaffAsync(one, cancellation),
            ExamResults = await ResultsAsync(one, cancellation),
            RiskProfiles = await RisksAsync(one, cancellation),
            Programmes = programmes,
        };
    }

    internal async Task<IReadOnlyList<TeacherStatistics>> StaffAsync(IQueryable<string> schools, CancellationToken cancellation)
    {
        var rows = await context.TeacherStatistics.AsNoTracking().Where(t => schools.Contains(t.SchoolId)).ToListAsync(cancellation);
        return [.. rows.OrderBy(t => t.SchoolId, StringComparer.Ordinal).ThenBy(t => t.Year)];
    }

    internal async Task<IReadOnlyList<ExamResult>> ResultsAsync(IQueryable<string> schools, CancellationToken cancellation)
    {
        var rows = await new ResultRows(context).ReadAsync(context.ExamResults.AsNoTracking().Where(r => schools.Contains(r.SchoolId)), cancellation);
        var results = rows.ConvertAll(each => each.Row);
        results.Sort(InOrder);
        return results;
    }

    private static int InOrder(ExamResult left, ExamResult right)
    {
        var order = string.CompareOrdinal(left.SchoolId, right.SchoolId);
        order = order != 0 ? order : left.Year.CompareTo(right.Year);
        order = order != 0 ? order : left.Procedure.CompareTo(right.Procedure);
        order = order != 0 ? order : string.CompareOrdinal(left.Subject, right.Subject);
        return order != 0 ? order : left.Grade.CompareTo(right.Grade);
    }

    internal async Task<IReadOnlyList<RiskProfile>> RisksAsync(IQueryable<string> schools, CancellationToken cancellation)
    {
        var rows = await context.RiskProfiles.AsNoTracking().Where(r => schools.Contains(r.SchoolId)).ToListAsync(cancellation);
        return [.. rows.OrderBy(r => r.SchoolId, StringComparer.Ordinal).ThenBy(r => r.Year)];
    }

    private static List<T> Sorted<T>(List<T> rows, Func<T, string> key)
    {
        rows.Sort((a, b) => string.CompareOrdinal(key(a), key(b)));
        return rows;
    }
}
