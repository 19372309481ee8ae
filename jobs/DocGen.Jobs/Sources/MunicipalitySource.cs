using System.Text.Json.Nodes;
using DocGen.Jobs.Sources.Figures;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;

namespace DocGen.Jobs.Sources;

/// <summary>Sources of documents about a district; shape «municipality_subject».</summary>
internal sealed class MunicipalitySource(SourceRecords records)
{
    private readonly RegistrySource registry = new(records);

    public JsonObject Of(Municipality municipality) => Of(municipality, SourceNeeds.All);

    public JsonObject Of(Municipality municipality, SourceNeeds needs)
    {
        var programmes = new ProgrammeSource(records);
        var office = records.Office(municipality.Id, OrganizationKind.MethodicalOffice);
        var founder = records.Office(municipality.Id, OrganizationKind.Department);
        var schools = records.Schools(municipality.Id);
        var programme = records.Data.Programmes.Where(p => p.SchoolId is null && p.MunicipalityId == municipality.Id)
            .OrderByDescending(p => ProgrammeTerm.Of(p)?.To ?? DateOnly.MinValue).ThenBy(p => p.Id, StringComparer.Ordinal).FirstOrDefault();
        return Members.Of(
            needs,
            ("today", () => Members.Date(records.Dates.Today)),
            ("as_of", () => Members.Date(records.Dates.AsOf)),
            ("since", () => Members.Date(records.Dates.Since)),
            ("municipality", () => registry.Municipality(municipality.Id)),
            ("region", () => registry.Region(municipality.Id)),
            ("founder", () => founder is null ? null : registry.Organization(founder)),
            ("methodical_office", () => office is null ? null : registry.Organization(office)),
            ("people", () => Members.List(People(municipality.Id).Select(registry.Staff))),
            ("schools", () => Members.List(schools.Select(s => Members.Of(("id", s.Id), ("organization", registry.Organization(s)))))),
            ("programme", () => programme is null ? null : programmes.Of(programme, needs.Within("programme"))),
            ("programmes", () => Members.List(schools.SelectMany(s => records.Programmes(s.Id)).Select(programmes.Line))),
            ("analysis", () => new DistrictAnalysisSource(records).Of(municipality.Id)),
            ("progress", () => programme is null ? null : new ProgressSource(records).Of(programme)),
            ("findings", () => new JsonArray()),
            ("signatures", () => Members.List(new[] { office, founder }.Select(registry.Signature).OfType<JsonObject>().Take(1))));
    }

    /// <summary>People of the district's organizations, in the order of the organizations' and their own ids.</summary>
    private IEnumerable<Person> People(string municipalityId) => records.Data.People
        .Where(p => records.Organization(p.OrganizationId)?.MunicipalityId == municipalityId)
        .OrderBy(p => p.OrganizationId, StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal);
}
