using System.Text.Json;
using DocGen.Data.Model;
using DocGen.Schools;
using DocGen.Schools.Findings;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Import;

/// <summary>What would keep incoming JSON from being stored: references to nothing, deleted schools, keys that repeat.</summary>
internal sealed class ReferenceCheck(SchoolContext context)
{
    public async Task<IReadOnlyList<ImportProblem>> OfAsync(SchoolData data, ImportPlace file, CancellationToken cancellation)
    {
        var regions = Known(await context.Regions.Select(r => r.Id).ToListAsync(cancellation), data.Regions.Select(r => r.Id));
        var municipalities = Known(await context.Municipalities.Select(m => m.Id).ToListAsync(cancellation), data.Municipalities.Select(m => m.Id));
        var organizations = Known(await context.Organizations.Select(o => o.Id).ToListAsync(cancellation), data.Organizations.Select(o => o.Id));
        var deleted = await context.Organizations.IgnoreQueryFilters([SchoolModel.DeletedFilter])
            .Where(o => EF.Property<DateTimeOffset?>(o, RowState.DeletedAt) != null).Select(o => o.Id).ToHashSetAsync(StringComparer.Ordinal, cancellation);
        List<ImportProblem> problems = [];
        void Refer(string path, string? id, HashSet<string> known)
        {
            if (id is not null && deleted.Contains(id))
            {
                problems.Add(new(FindingSeverity.Error, "DG4302", file with { Path = path }, $"Организация «{id}» удалена", "восстановите её и повторите загрузку"));
            }
            else if (id is not null && !known.Contains(id))
            {
                problems.Add(new(FindingSeverity.Error, "DG4305", file with { Path = path }, $"Ссылка на «{id}», которого нет ни в файле, ни в базе", "добавьте запись или исправьте ссылку"));
            }
        }

        Each(data.Municipalities, (m, i) => Refer($"$.municipalities[{i}].region_id", m.RegionId, regions));
        Each(data.Organizations, (o, i) => Refer($"$.organizations[{i}].municipality_id", o.MunicipalityId, municipalities));
        Each(data.Organizations, (o, i) => Refer($"$.organizations[{i}].id", o.Id, organizations));
        Each(data.People, (p, i) => Refer($"$.people[{i}].organization_id", p.OrganizationId, organizations));
        Each(data.TeacherStatistics, (t, i) => Refer($"$.teacher_statistics[{i}].school_id", t.SchoolId, organizations));
        Each(data.ExamResults, (r, i) => Refer($"$.exam_results[{i}].school_id", r.SchoolId, organizations));
        Each(data.RiskProfiles, (r, i) => Refer($"$.risk_profiles[{i}].school_id", r.SchoolId, organizations));
        Each(data.Programmes, (p, i) => Refer($"$.programmes[{i}].school_id", p.SchoolId, organizations));
        Each(data.Programmes, (p, i) => Refer($"$.programmes[{i}].municipality_id", p.MunicipalityId, municipalities));
        problems.AddRange(Repeated(data, file));
        problems.AddRange(Unstorable(data, file));
        return problems;
    }

    private static IEnumerable<ImportProblem> Repeated(SchoolData data, ImportPlace file) =>
    [
        .. Repeats("regions", data.Regions, r => r.Id, file),
        .. Repeats("municipalities", data.Municipalities, m => m.Id, file),
        .. Repeats("organizations", data.Organizations, o => o.Id, file),
        .. Repeats("people", data.People, p => p.Id, file),
        .. Repeats("teacher_statistics", data.TeacherStatistics, t => (t.SchoolId, t.Year), file),
        .. Repeats("exam_results", data.ExamResults, r => (r.SchoolId, r.Year, r.Procedure, r.Subject, r.Grade), file),
        .. Repeats("risk_profiles", data.RiskProfiles, r => (r.SchoolId, r.Year), file),
        .. Repeats("programmes", data.Programmes, p => p.Id, file),
    ];

    private static IEnumerable<ImportProblem> Repeats<T, TKey>(string table, IReadOnlyList<T> rows, Func<T, TKey> key, ImportPlace file)
    {
        HashSet<TKey> seen = [];
        return rows.Select((row, i) => (Key: key(row), Path: $"$.{table}[{i}]")).Where(row => !seen.Add(row.Key)).Select(row => new ImportProblem(
            FindingSeverity.Error, "DG4205", file with { Path = row.Path }, $"Запись с ключом {row.Key} уже есть выше", "оставьте одну из них"));
    }

    /// <remarks>PostgreSQL stores no zero character; SQLite would, and the two stores are to hold the same.</remarks>
    private static IEnumerable<ImportProblem> Unstorable(SchoolData data, ImportPlace file)
    {
        if (JsonSerializer.Serialize(data, SchoolDataJson.Options).Contains("\\u0000", StringComparison.Ordinal))
        {
            yield return new(FindingSeverity.Error, "DG4011", file, "В тексте есть нулевой символ (U+0000)", "удалите его: в документе такого знака быть не может");
        }
    }

    private static HashSet<string> Known(IEnumerable<string> stored, IEnumerable<string> incoming) => new(stored.Concat(incoming), StringComparer.Ordinal);

    private static void Each<T>(IReadOnlyList<T> rows, Action<T, int> action)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            action(rows[i], i);
        }
    }
}
