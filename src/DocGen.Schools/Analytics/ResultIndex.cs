using DocGen.Schools.Results;

namespace DocGen.Schools.Analytics;

/// <summary>Exam results by school and year. Built once, read many times.</summary>
public sealed class ResultIndex
{
    private readonly Dictionary<(string School, int Year), List<ProcedureResult>> bySchool;

    public ResultIndex(IEnumerable<ExamResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var groups = new Dictionary<(string School, int Year, ProcedureKey Key), List<ExamResult>>();
        foreach (var result in results)
        {
            var id = (result.SchoolId, result.Year, ProcedureKey.Of(result));
            if (!groups.TryGetValue(id, out var rows))
            {
                groups.Add(id, rows = []);
            }

            rows.Add(result);
        }

        bySchool = new(groups.Count / 8);
        foreach (var (id, rows) in groups)
        {
            if (!bySchool.TryGetValue((id.School, id.Year), out var list))
            {
                bySchool.Add((id.School, id.Year), list = []);
            }

            list.Add(new(id.Key, rows));
        }

        foreach (var list in bySchool.Values)
        {
            list.Sort((a, b) => a.Key.CompareTo(b.Key));
        }

        Years = [.. bySchool.Keys.Select(k => k.Year).Distinct().Order()];
        Schools = [.. bySchool.Keys.Select(k => k.School).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Years with any results, ascending.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Ids of the schools with any results, in ordinal order.</summary>
    public IReadOnlyList<string> Schools { get; }

    /// <summary>Results of one school in one year, by procedure; empty when there are none.</summary>
    public IReadOnlyList<ProcedureResult> Of(string schoolId, int year) =>
        bySchool.TryGetValue((schoolId, year), out var list) ? list : [];

    public ProcedureResult? Find(string schoolId, int year, ProcedureKey key)
    {
        foreach (var result in Of(schoolId, year))
        {
            if (result.Key == key)
            {
                return result;
            }
        }

        return null;
    }
}
