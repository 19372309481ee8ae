using DocGen.Schools;
using DocGen.Schools.Analytics;
using DocGen.Schools.Registry;

namespace DocGen.Api.Pages.Schools;

/// <summary>What the page of a school shows.</summary>
/// <param name="Data">The school's data with what it refers to.</param>
public sealed record SchoolOverview(Organization School, SchoolData Data, SchoolAnalysis Analysis, IReadOnlyList<CompletenessItem> Completeness)
{
    public Municipality? Municipality => Data.Municipalities.FirstOrDefault(m => m.Id == School.MunicipalityId);

    public Person? Head => Person(School.HeadId);

    public ShnorStatus Status => Analysis.Statuses[0];

    public IEnumerable<Person> Staff => Data.People.Where(p => p.OrganizationId == School.Id)
        .OrderByDescending(p => p.Id == School.HeadId).ThenBy(p => p.Surname, StringComparer.Create(Parts.Ru.Culture, ignoreCase: true));

    public Person? Person(string? id) => id is null ? null : Data.People.FirstOrDefault(p => p.Id == id);

    public Organization? Organization(string? id) => id is null ? null : Data.Organizations.FirstOrDefault(o => o.Id == id);
}
