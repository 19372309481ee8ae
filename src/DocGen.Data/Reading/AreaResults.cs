using System.Linq.Expressions;
using DocGen.Data.Access;
using DocGen.Schools.Analytics;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Reading;

/// <summary>
/// Results of many schools. Where every row of a school has sound counts, the database adds them up; the rows of the other schools are read whole,
/// because what they count for is for <see cref="ProcedureResult"/> to say.
/// </summary>
internal sealed class AreaResults(SchoolContext context, IQueryable<Organization> schools, int fromYear, int toYear)
{
    private static readonly Expression<Func<ExamResult, bool>> Uneven = r =>
        r.Participants == null || r.BelowMinimum == null || r.Participants <= 0 || r.BelowMinimum < 0 || r.BelowMinimum > r.Participants;

    private IQueryable<ExamResult> Rows => context.ExamResults.IgnoreQueryFilters([ScopeFilters.Name]).AsNoTracking().Where(r => r.Year >= fromYear && r.Year <= toYear);

    private IQueryable<string> UnevenSchools => Rows.Where(Uneven).Select(r => r.SchoolId);

    /// <summary>All schools as one; null when there are uneven rows among theirs.</summary>
    /// <remarks>
    /// The concatenation keeps SQLite from looking up each of thousands of schools by key: the index of means has the rows in the order of grouping.
    /// </remarks>
    public async Task<IReadOnlyList<ProcedureTotal>?> TogetherAsync(CancellationToken cancellation)
    {
        var ids = schools.Select(o => o.Id);
        var sums = await Rows.Where(r => ids.Contains(r.SchoolId + ""))
            .GroupBy(r => new { r.Year, r.Procedure, r.Subject, r.Grade })
            .Select(g => new
            {
                g.Key, Schools = g.Count(), Participants = g.Sum(r => r.Participants), Below = g.Sum(r => r.BelowMinimum),
                Uneven = g.Count(r => r.Participants == null || r.BelowMinimum == null || r.Participants <= 0 || r.BelowMinimum < 0 || r.BelowMinimum > r.Participants),
            })
            .ToListAsync(cancellation);
        return sums.Exists(s => s.Uneven > 0) ? null :
        [
            .. sums.Select(s => new ProcedureTotal(
                ProcedureKey.Of(s.Key.Procedure, s.Key.Subject, s.Key.Grade), s.Key.Year, s.Schools, s.Participants ?? 0, s.Below ?? 0)),
        ];
    }

    public async Task<UnevenResults> UnevenAsync(CancellationToken cancellation)
    {
        var found = await Rows.Where(Uneven).Select(r => r.SchoolId).Distinct()
            .Join(schools, id => id, o => o.Id, (id, o) => new { School = id, Municipality = o.MunicipalityId! }).ToListAsync(cancellation);
        return found.Count == 0 ? UnevenResults.None : new(
            await Rows.Where(r => UnevenSchools.Contains(r.SchoolId) && schools.Any(o => o.Id == r.SchoolId)).ToListAsync(cancellation),
            found.ToLookup(s => s.Municipality, s => s.School, StringComparer.Ordinal));
    }

    /// <summary>Sums over the schools without uneven rows.</summary>
    /// <param name="someUneven">There are schools to leave out.</param>
    public async Task<IEnumerable<(string MunicipalityId, ProcedureTotal Total)>> ByMunicipalityAsync(bool someUneven, CancellationToken cancellation)
    {
        var even = someUneven ? Rows.Where(r => !UnevenSchools.Contains(r.SchoolId)) : Rows;
        var sums = await even.Join(schools, r => r.SchoolId, o => o.Id, (r, o) => new { Row = r, o.MunicipalityId })
            .GroupBy(pair => new { pair.MunicipalityId, pair.Row.Procedure, pair.Row.Subject, pair.Row.Grade, pair.Row.Year })
            .Select(g => new { g.Key, Schools = g.Count(), Participants = g.Sum(pair => pair.Row.Participants!.Value), Below = g.Sum(pair => pair.Row.BelowMinimum!.Value) })
            .ToListAsync(cancellation);
        return sums.Select(s => (
            s.Key.MunicipalityId!,
            new ProcedureTotal(ProcedureKey.Of(s.Key.Procedure, s.Key.Subject, s.Key.Grade), s.Key.Year, s.Schools, s.Participants, s.Below)));
    }
}
