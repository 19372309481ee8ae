using System.Text.Json.Nodes;
using DocGen.Jobs.Sources.Figures;
using DocGen.Schools.Findings;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;

namespace DocGen.Jobs.Sources;

/// <summary>Sources of documents about a school or about one programme; shapes «school_subject» and «programme_subject».</summary>
internal sealed class SchoolSource(SourceRecords records)
{
    private readonly RegistrySource registry = new(records);

    public JsonObject OfSchool(Organization school) => OfSchool(school, SourceNeeds.All);

    public JsonObject OfSchool(Organization school, SourceNeeds needs) => Of(school, school.MunicipalityId, records.CurrentProgramme(school.Id), needs);

    public JsonObject OfProgramme(Programme programme) => OfProgramme(programme, SourceNeeds.All);

    public JsonObject OfProgramme(Programme programme, SourceNeeds needs)
    {
        var school = records.Organization(programme.SchoolId);
        return Of(school, programme.MunicipalityId ?? school?.MunicipalityId, programme, needs);
    }

    private JsonObject Of(Organization? school, string? municipalityId, Programme? programme, SourceNeeds needs)
    {
        var programmes = new ProgrammeSource(records);
        var office = records.Office(municipalityId, OrganizationKind.MethodicalOffice);
        var founder = records.Organization(school?.FounderId) ?? records.Office(municipalityId, OrganizationKind.Department);
        return Members.Of(
            needs,
            ("today", () => Members.Date(records.Dates.Today)),
            ("as_of", () => Members.Date(records.Dates.AsOf)),
            ("since", () => Members.Date(records.Dates.Since)),
            ("school", () => school is null ? null : registry.Organization(school)),
            ("municipality", () => registry.Municipality(municipalityId)),
            ("region", () => registry.Region(municipalityId)),
            ("founder", () => founder is null ? null : registry.Organization(founder)),
            ("methodical_office", () => office is null ? null : registry.Organization(office)),
            ("people", () => Members.List(People(school, founder, office).Select(registry.Staff))),
            ("programme", () => programme is null ? null : programmes.Of(programme, needs.Within("programme"))),
            ("programmes", () => Members.List((school is null ? [] : records.Programmes(school.Id)).Select(programmes.Line))),
            ("analysis", () => school is null ? null : new SchoolAnalysisSource(records).Of(school.Id)),
            ("progress", () => programme is null ? null : new ProgressSource(records).Of(programme)),
            ("findings", () => FindingSource.Of(programme is null ? [] : FindingRules.Check(programme, records.Data))),
            ("signatures", () => Members.List(Signatures(office, founder, school))));
    }

    /// <summary>People of the school, then of the offices above it, in the order of their ids.</summary>
    private IEnumerable<Person> People(params IEnumerable<Organization?> organizations)
    {
        var places = organizations.OfType<Organization>().Select(o => o.Id).Distinct(StringComparer.Ordinal).ToList();
        return places.SelectMany(place => records.People(place));
    }

    /// <summary>Who signs what the district writes about a school: the methodical office; without one the founder; then the school itself.</summary>
    private IEnumerable<JsonObject> Signatures(params IEnumerable<Organization?> organizations) =>
        organizations.Select(registry.Signature).OfType<JsonObject>().Take(1);
}
