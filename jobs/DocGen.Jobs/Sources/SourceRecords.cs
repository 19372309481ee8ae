using DocGen.Data.Reading;
using DocGen.Schools;
using DocGen.Schools.Analytics;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;

namespace DocGen.Jobs.Sources;

/// <summary>School data found by id, and the days it is told for.</summary>
internal sealed class SourceRecords
{
    private readonly Dictionary<string, Organization> organizations;
    private readonly Dictionary<string, Person> people;
    private readonly ILookup<string?, Person> staff;
    private readonly ILookup<string?, Programme> programmes;
    private readonly ILookup<string, int> resultYears;
    private readonly Lazy<SchoolAnalyst> analyst;

    /// <param name="means">Of areas of which the data does not hold every school; null when it holds them all.</param>
    /// <param name="loaded">When the data came; null where that is not known.</param>
    public SourceRecords(SchoolData data, SourceDates dates, AreaMeans? means = null, LoadDates? loaded = null)
    {
        Loaded = loaded ?? LoadDates.None;
        Data = data;
        Dates = dates;
        organizations = ById(data.Organizations, o => o.Id);
        people = ById(data.People, p => p.Id);
        staff = data.People.OrderBy(p => p.Id, StringComparer.Ordinal).ToLookup(p => p.OrganizationId, StringComparer.Ordinal);
        // The latest first: by the end of the term, then by id.
        programmes = data.Programmes.OrderByDescending(p => ProgrammeTerm.Of(p)?.To ?? DateOnly.MinValue).ThenBy(p => p.Id, StringComparer.Ordinal)
            .ToLookup(p => p.SchoolId, StringComparer.Ordinal);
        resultYears = data.ExamResults.Select(r => (r.SchoolId, r.Year)).Distinct().ToLookup(r => r.SchoolId, r => r.Year, StringComparer.Ordinal);
        analyst = new(() => means is null ? new SchoolAnalyst(data) : new SchoolAnalyst(data, means));
        Responsible = new(data.Organizations);
    }

    public SchoolData Data { get; }

    public SourceDates Dates { get; }

    public LoadDates Loaded { get; }

    public SchoolAnalyst Analyst => analyst.Value;

    public ResponsibleReader Responsible { get; }

    public Organization? Organization(string? id) => id is not null && organizations.TryGetValue(id, out var found) ? found : null;

    public Person? Person(string? id) => id is not null && people.TryGetValue(id, out var found) ? found : null;

    public Municipality? Municipality(string? id) => id is null ? null : Data.Municipalities.FirstOrDefault(m => m.Id == id);

    public Region? Region(string? id) => id is null ? null : Data.Regions.FirstOrDefault(r => r.Id == id);

    public IReadOnlyList<Organization> Schools(string municipalityId) =>
        [.. Data.Organizations.Where(o => o.Kind == OrganizationKind.School && o.MunicipalityId == municipalityId).OrderBy(o => o.Id, StringComparer.Ordinal)];

    /// <summary>The first organization of a kind in a municipality.</summary>
    public Organization? Office(string? municipalityId, OrganizationKind kind) => municipalityId is null
        ? null
        : Data.Organizations.Where(o => o.Kind == kind && o.MunicipalityId == municipalityId).MinBy(o => o.Id, StringComparer.Ordinal);

    /// <summary>Programmes of a school, the latest first: by the end of the term, then by id.</summary>
    public IReadOnlyList<Programme> Programmes(string schoolId) => [.. programmes[schoolId]];

    /// <summary>People of an organization in the order of their ids.</summary>
    public IEnumerable<Person> People(string organizationId) => staff[organizationId];

    /// <summary>The programme that runs on the day told for; without one, the latest.</summary>
    public Programme? CurrentProgramme(string schoolId)
    {
        var all = Programmes(schoolId);
        return all.FirstOrDefault(p => ProgrammeTerm.Of(p)?.Contains(Dates.AsOf) == true) ?? (all.Count > 0 ? all[0] : null);
    }

    /// <summary>
    /// The year of the list of ШНОР that is told: that of the day, or, where results end earlier, the year after the last results.
    /// </summary>
    public int ListYear(IEnumerable<string> schoolIds)
    {
        var years = schoolIds.SelectMany(id => resultYears[id]).Where(year => year < Dates.AsOf.Year).ToList();
        return years.Count == 0 ? Dates.AsOf.Year : Math.Min(Dates.AsOf.Year, years.Max() + 1);
    }

    private static Dictionary<string, T> ById<T>(IReadOnlyList<T> rows, Func<T, string> id)
    {
        var result = new Dictionary<string, T>(rows.Count, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            result.TryAdd(id(row), row);
        }

        return result;
    }
}
