using DocGen.Schools;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Reading;

/// <summary>
/// Reads what the analysis of some municipalities needs and no more: theirs whole, and of the rest of the region only the counts that its
/// means are made of.
/// </summary>
public sealed class AnalyticsReader(SchoolContext context)
{
    /// <summary>Years before the list's whose results an analysis looks at.</summary>
    private const int YearsBack = 3;

    /// <param name="year">The year of the list.</param>
    public async Task<SchoolData> OfAsync(IReadOnlyCollection<string> municipalityIds, int year, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(municipalityIds);
        List<string> asked = [.. municipalityIds];
        var municipalities = await context.Municipalities.AsNoTracking().OrderBy(m => m.Id).ToListAsync(cancellation);
        var regions = municipalities.Where(m => asked.Contains(m.Id)).Select(m => m.RegionId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var around = municipalities.Where(m => m.RegionId is { } region && regions.Contains(region) && !asked.Contains(m.Id)).Select(m => m.Id).ToList();
        var own = context.Organizations.Where(o => o.MunicipalityId != null && asked.Contains(o.MunicipalityId)).Select(o => o.Id);
        var others = context.Organizations.Where(o => o.Kind == OrganizationKind.School && o.MunicipalityId != null && around.Contains(o.MunicipalityId)).Select(o => o.Id);
        return new()
        {
            Municipalities = municipalities,
            Organizations = Ordinal.Sorted(await context.Organizations.AsNoTracking().ToListAsync(cancellation), o => o.Id),
            TeacherStatistics = await context.TeacherStatistics.AsNoTracking().Where(t => own.Contains(t.SchoolId)).ToListAsync(cancellation),
            ExamResults = [.. await OwnAsync(own, year, cancellation), .. around.Count == 0 ? [] : await new SurroundingResults(context).OfAsync(others, year - YearsBack, year, cancellation)],
            RiskProfiles = await context.RiskProfiles.AsNoTracking().Where(r => own.Contains(r.SchoolId)).OrderBy(r => r.SchoolId).ThenBy(r => r.Year).ToListAsync(cancellation),
            Programmes = Ordinal.Sorted(await ProgrammesAsync(own, cancellation), p => p.Id),
        };
    }

    private async Task<List<Programme>> ProgrammesAsync(IQueryable<string> own, CancellationToken cancellation) =>
        await context.Programmes.AsNoTracking().Where(p => p.SchoolId != null && own.Contains(p.SchoolId)).Select(p => p.Content).ToListAsync(cancellation);

    private async Task<IEnumerable<ExamResult>> OwnAsync(IQueryable<string> own, int year, CancellationToken cancellation)
    {
        var rows = await Years(year).Where(r => own.Contains(r.SchoolId)).ToListAsync(cancellation);
        return rows.OrderBy(r => r.SchoolId, StringComparer.Ordinal).ThenBy(r => r.Year).ThenBy(r => r.Procedure)
            .ThenBy(r => r.Subject, StringComparer.Ordinal).ThenBy(r => r.Grade);
    }

    private IQueryable<ExamResult> Years(int year) => context.ExamResults.AsNoTracking().Where(r => r.Year >= year - YearsBack && r.Year <= year);
}
