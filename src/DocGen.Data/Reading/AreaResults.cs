using System.Linq.Expressions;
using DocGen.Data.Access;
using DocGen.Schools.Analytics;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Reading;

/// <summary>
/// Results of all schools of some municipalities and regions. Where every row of a school has sound counts, the database adds them up; the rows of
/// the other schools are read whole, because what they count for is for <see cref="ProcedureResult"/> to say.
/// </summary>
internal sealed class AreaResults(SchoolContext context, List<string> regions, List<string> municipalities, int fromYear, int toYear)
{
    private static readonly Expression<Func<ExamResult, bool>> Uneven = r =>
        r.Participants == null || r.BelowMinimum == null || r.Participants <= 0 || r.BelowMinimum < 0 || r.BelowMinimum > r.Participants;

    private IQueryable<ExamResult> Rows => context.ExamResults.IgnoreQueryFilters([ScopeFilters.Name]).AsNoTracking().Where(r => r.Year >= fromYear && r.Year <= toYear);

    private IQueryable<Organization> Schools => context.Organizations.Where(o => o.Kind == OrganizationKind.School && o.MunicipalityId != null
        && context.Municipalities.Any(m => m.Id == o.MunicipalityId && (municipalities.Contains(m.Id) || (m.RegionId != null && regions.Contains(m.RegionId)))));

    private IQueryable<string> UnevenSchools => Rows.Where(Uneven).Select(r => r.SchoolId);

    /// <summary>All rows of the schools that the database cannot add up, and those schools by municipality.</summary>
    public async Task<(IReadOnlyList<ExamResult> Rows, ILookup<string, string> Schools)> UnevenAsync(CancellationToken cancellation)
    {
        var schools = await Rows.Where(Uneven).Select(r => r.SchoolId).Distinct()
            .Join(Schools, id => id, o => o.Id, (id, o) => new { School = id, Municipality = o.MunicipalityId! }).ToListAsync(cancellation);
        var placed = schools.ToLookup(s => s.Municipality, s => s.School, StringComparer.Ordinal);
        return schools.Count == 0
            ? ([], placed)
            : (await Rows.Where(r => UnevenSchools.Contains(r.SchoolId) && Schools.Any(o => o.Id == r.SchoolId)).ToListAsync(cancellation), placed);
    }

    /// <param name="someUneven">There are schools to leave out.</param>
    public async Task<IEnumerable<(string MunicipalityId, ProcedureTotal Total)>> TotalsAsync(bool someUneven, CancellationToken cancellation)
    {
        var even = someUneven ? Rows.Where(r => !UnevenSchools.Contains(r.SchoolId)) : Rows;
        var sums = await even.Join(Schools, r => r.SchoolId, o => o.Id, (r, o) => new { Row = r, o.MunicipalityId })
            .GroupBy(pair => new { pair.MunicipalityId, pair.Row.Procedure, pair.Row.Subject, pair.Row.Grade, pair.Row.Year })
            .Select(g => new { g.Key, Schools = g.Count(), Participants = g.Sum(pair => pair.Row.Participants!.Value), Below = g.Sum(pair => pair.Row.BelowMinimum!.Value) })
            .ToListAsync(cancellation);
        return sums.OrderBy(s => s.Key.Year).ThenBy(s => s.Key.Procedure).ThenBy(s => s.Key.Subject, StringComparer.Ordinal).ThenBy(s => s.Key.Grade).Select(s => (
            s.Key.MunicipalityId!,
            new ProcedureTotal(ProcedureKey.Of(s.Key.Procedure, s.Key.Subject, s.Key.Grade), s.Key.Year, s.Schools, s.Participants, s.Below)));
    }
}
