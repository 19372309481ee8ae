using System.Linq.Expressions;
using DocGen.Data.Model;
using DocGen.Data.Programmes;
using DocGen.Data.Reading;
using DocGen.Schools;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Merging;

/// <summary>Compares incoming data with the stored by key. Reads only.</summary>
public sealed class MergePlanner(SchoolContext context)
{
    public async Task<MergePlan> PlanAsync(SchoolData data, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        HashSet<string> schools =
        [
            .. data.ExamResults.Select(r => r.SchoolId), .. data.TeacherStatistics.Select(t => t.SchoolId), .. data.RiskProfiles.Select(r => r.SchoolId),
        ];
        return new()
        {
            Regions = await CompareAsync(data.Regions, r => r.Id, null, cancellation),
            Municipalities = await CompareAsync(data.Municipalities, m => m.Id, null, cancellation),
            Organizations = await CompareAsync(data.Organizations, o => o.Id, null, cancellation),
            People = await CompareAsync(data.People, p => p.Id, null, cancellation),
            TeacherStatistics = await CompareAsync(data.TeacherStatistics, t => (t.SchoolId, t.Year), Of<TeacherStatistics>(schools, t => schools.Contains(t.SchoolId)), cancellation),
            ExamResults = await ResultsAsync(data.ExamResults, schools, cancellation),
            RiskProfiles = await CompareAsync(data.RiskProfiles, r => (r.SchoolId, r.Year), Of<RiskProfile>(schools, r => schools.Contains(r.SchoolId)), cancellation),
            Programmes = await ProgrammesAsync(data, cancellation),
        };
    }

    /// <remarks>A list of thousands of ids costs more than reading the table.</remarks>
    private static Expression<Func<T, bool>>? Of<T>(HashSet<string> schools, Expression<Func<T, bool>> filter) => schools.Count <= 200 ? filter : null;

    /// <summary>The stored results that results of many schools can meet: of the same subjects, grades and years.</summary>
    private static Expression<Func<ExamResult, bool>> Alike(IReadOnlyList<ExamResult> results)
    {
        List<string> subjects = [.. results.Select(r => r.Subject).Distinct(StringComparer.Ordinal)];
        List<int> grades = [.. results.Select(r => r.Grade).Distinct()];
        List<int> years = [.. results.Select(r => r.Year).Distinct()];
        return r => years.Contains(r.Year) && grades.Contains(r.Grade) && subjects.Contains(r.Subject);
    }

    private async Task<TablePlan<ExamResult>> ResultsAsync(IReadOnlyList<ExamResult> incoming, HashSet<string> schools, CancellationToken cancellation)
    {
        if (incoming.Count == 0)
        {
            return new([], [], 0);
        }

        static (string, int, ExamProcedure, string, int) Key(ExamResult r) => (r.SchoolId, r.Year, r.Procedure, r.Subject, r.Grade);
        var rows = context.ExamResults.AsNoTracking().Where(Of<ExamResult>(schools, r => schools.Contains(r.SchoolId)) ?? Alike(incoming));
        var stored = (await new ResultRows(context).ReadAsync(rows, cancellation)).ToDictionary(each => Key(each.Row));
        return Compare(incoming, Key, stored, (left, right) => left == right);
    }

    private async Task<TablePlan<T>> CompareAsync<T, TKey>(
        IReadOnlyList<T> incoming, Func<T, TKey> key, Expression<Func<T, bool>>? filter, CancellationToken cancellation)
        where T : class
        where TKey : notnull
    {
        if (incoming.Count == 0)
        {
            return new([], [], 0);
        }

        var rows = context.Set<T>().IgnoreQueryFilters([SchoolModel.DeletedFilter]).AsNoTracking();
        rows = filter is null ? rows : rows.Where(filter);
        var stored = await rows.Select(row => new { Row = row, Revision = EF.Property<int>(row, RowState.Revision) })
            .ToDictionaryAsync(row => key(row.Row), row => (row.Row, row.Revision), cancellation);
        return Compare(incoming, key, stored);
    }

    private async Task<TablePlan<Schools.Programmes.Programme>> ProgrammesAsync(SchoolData data, CancellationToken cancellation)
    {
        var ids = data.Programmes.Select(p => p.Id).ToList();
        var rows = context.Programmes.IgnoreQueryFilters([SchoolModel.DeletedFilter]).AsNoTracking();
        rows = ids.Count <= 200 ? rows.Where(p => ids.Contains(p.Id)) : rows;
        var stored = ids.Count == 0 ? [] : await rows.Select(p => new { p.Content, Revision = EF.Property<int>(p, RowState.Revision) })
            .ToDictionaryAsync(p => p.Content.Id, p => (p.Content, p.Revision), StringComparer.Ordinal, cancellation);
        return Compare([.. data.Programmes.Select(RowIdentity.Assign)], p => p.Id, stored);
    }

    private static TablePlan<T> Compare<T, TKey>(
        IReadOnlyList<T> incoming, Func<T, TKey> key, Dictionary<TKey, (T Row, int Revision)> stored, Func<T, T, bool>? same = null)
        where TKey : notnull
    {
        same ??= (left, right) => string.Equals(JsonColumn.Write(left), JsonColumn.Write(right), StringComparison.Ordinal);
        List<T> added = [];
        List<RowChange<T>> changed = [];
        foreach (var row in incoming)
        {
            if (!stored.TryGetValue(key(row), out var old))
            {
                added.Add(row);
            }
            else if (!same(old.Row, row))
            {
                changed.Add(new(old.Row, row, old.Revision));
            }
        }

        return new(added, changed, incoming.Count - added.Count - changed.Count);
    }
}
