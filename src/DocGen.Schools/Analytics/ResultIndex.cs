using System.Runtime.InteropServices;
using DocGen.Schools.Results;

namespace DocGen.Schools.Analytics;

/// <summary>Exam results by school and year. Built once, read many times.</summary>
public sealed class ResultIndex
{
    private readonly Dictionary<(string School, int Year), List<ProcedureResult>> bySchool;

    public ResultIndex(IEnumerable<ExamResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var rows = new Dictionary<(string School, int Year), List<(ProcedureKey Key, ExamResult Row)>>();
        foreach (var result in results)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, (result.SchoolId, result.Year), out _);
            (group ??= []).Add((ProcedureKey.Of(result), result));
        }

        bySchool = rows.ToDictionary(g => g.Key, g => Merge(g.Value));
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

    /// <summary>One result a procedure, in order of procedures; its rows stay in the order given.</summary>
    private static List<ProcedureResult> Merge(List<(ProcedureKey Key, ExamResult Row)> rows)
    {
        List<ProcedureResult> merged = new(rows.Count);
        foreach (var (key, row) in rows)
        {
            var at = merged.FindIndex(m => m.Key == key);
            if (at < 0)
            {
                merged.Add(new(key, [row]));
            }
            else
            {
                merged[at] = new(key, [.. merged[at].Rows, row]);
            }
        }

        merged.Sort((a, b) => a.Key.CompareTo(b.Key));
        return merged;
    }
}
