using DocGen.Schools.Registry;

namespace DocGen.Schools.Findings.DataRules;

/// <summary>An id that nothing in the data has, or that two things have.</summary>
public sealed class UnknownReferenceRule : DataRule
{
    public override string Code => "UNKNOWN_REFERENCE";

    public override IEnumerable<Finding> Check(SchoolData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var organizations = data.Organizations.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        var people = data.People.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var municipalities = data.Municipalities.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        var regions = data.Regions.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return OfRegistry(data).Select(r => (r.Path, r.Id, Known: r.Kind switch { "region" => regions, "municipality" => municipalities, "person" => people, _ => organizations }))
            .Concat(Schools(data).Select(s => (s.Path, s.Id, Known: organizations)))
            .Where(r => r.Id is not null && !r.Known.Contains(r.Id))
            .Select(r => Error(r.Path, $"Ссылка на то, чего нет в данных: «{r.Id}»", "Исправьте идентификатор или добавьте запись"))
            .Concat(Repeated(data));
    }

    private static IEnumerable<(string Path, string? Id, string Kind)> OfRegistry(SchoolData data)
    {
        foreach (var (m, i) in data.Municipalities.Select((m, i) => (m, i)))
        {
            yield return ($"$.municipalities[{i}].region_id", m.RegionId, "region");
        }

        foreach (var (o, i) in data.Organizations.Select((o, i) => (o, i)))
        {
            yield return ($"$.organizations[{i}].municipality_id", o.MunicipalityId, "municipality");
            yield return ($"$.organizations[{i}].founder_id", o.FounderId, "organization");
            yield return ($"$.organizations[{i}].head_id", o.HeadId, "person");
        }

        foreach (var (p, i) in data.People.Select((p, i) => (p, i)))
        {
            yield return ($"$.people[{i}].organization_id", p.OrganizationId, "organization");
        }

        foreach (var (p, i) in data.Programmes.Select((p, i) => (p, i)))
        {
            yield return ($"$.programmes[{i}].municipality_id", p.MunicipalityId, "municipality");
            foreach (var (participant, k) in p.Participants.Select((x, k) => (x, k)))
            {
                yield return ($"$.programmes[{i}].participants[{k}].organization_id", participant.OrganizationId, "organization");
                yield return ($"$.programmes[{i}].participants[{k}].person_id", participant.PersonId, "person");
            }
        }
    }

    private static IEnumerable<(string Path, string? Id)> Schools(SchoolData data) =>
        data.ExamResults.Select((r, i) => ($"$.exam_results[{i}].school_id", (string?)r.SchoolId))
            .Concat(data.TeacherStatistics.Select((t, i) => ($"$.teacher_statistics[{i}].school_id", (string?)t.SchoolId)))
            .Concat(data.RiskProfiles.Select((p, i) => ($"$.risk_profiles[{i}].school_id", (string?)p.SchoolId)))
            .Concat(data.Programmes.Select((p, i) => ($"$.programmes[{i}].school_id", p.SchoolId)));

    private IEnumerable<Finding> Repeated(SchoolData data) =>
        Repeated("organizations", data.Organizations, (Organization o) => o.Id)
            .Concat(Repeated("people", data.People, p => p.Id))
            .Concat(Repeated("programmes", data.Programmes, p => p.Id));

    private List<Finding> Repeated<T>(string name, IReadOnlyList<T> items, Func<T, string> id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return items.Select((item, i) => (Id: id(item), i)).Where(x => !seen.Add(x.Id)).ToList()
            .ConvertAll(x => Error($"$.{name}[{x.i}].id", $"Идентификатор занят другой записью: «{x.Id}»", "Дайте записи свой идентификатор"));
    }
}
