using System.Text.Json.Nodes;
using DocGen.Schools.Registry;
using DocGen.Templates.Russian;
using DocGen.Templates.Russian.Grammar;

namespace DocGen.Jobs.Sources;

/// <summary>Organizations, people and places as template data; shapes «organization», «person», «staff», «place» of the definitions.</summary>
internal sealed class RegistrySource(SourceRecords records)
{
    public JsonObject? Organization(string? id) => records.Organization(id) is { } organization ? Organization(organization) : null;

    public JsonObject Organization(Organization organization)
    {
        var details = organization.Details;
        return Members.Of(
            ("full_name", organization.FullName ?? organization.ShortName),
            ("short_name", organization.ShortName),
            ("abbreviation", Members.Text(organization.Abbreviation)),
            ("second_language_name", Members.Text(organization.SecondLanguageName)),
            ("second_language", Members.Text(organization.SecondLanguage)),
            ("founder", Members.Text(Name(organization.FounderId))),
            ("place", Members.Text(organization.Place)),
            ("address", Members.Text(details?.PostalAddress)),
            ("phone", Members.Text(details?.Phone)),
            ("email", Members.Text(details?.Email)),
            ("site", Members.Text(details?.Site)),
            ("inn", Members.Text(details?.Inn)),
            ("kpp", Members.Text(details?.Kpp)),
            ("ogrn", Members.Text(details?.Ogrn)),
            ("okpo", Members.Text(details?.Okpo)),
            ("head", Person(organization.HeadId)));
    }

    public JsonObject? Person(string? id) => records.Person(id) is { } person ? Person(person) : null;

    public static JsonObject Person(Person person) => Members.Of(
        ("surname", person.Surname),
        ("name", person.Name),
        ("patronymic", Members.Text(person.Patronymic)),
        ("gender", person.Gender switch { Gender.Male => "m", Gender.Female => "f", _ => null }),
        ("position", Members.Text(person.Position)),
        ("cases", Forms(person.NameForms)),
        ("position_cases", Forms(person.PositionForms)));

    /// <summary>A person with the organization where the person works.</summary>
    public JsonObject Staff(Person person) => Members.Of(
        ("id", person.Id),
        ("person", Person(person)),
        ("organization_id", Members.Text(person.OrganizationId)),
        ("organization", Members.Text(Name(person.OrganizationId))));

    public static JsonObject Place(string id, string name, string? genitive = null) => Members.Of(
        ("id", id),
        ("name", name),
        ("genitive", genitive ?? PhraseDeclension.Decline(name, GrammaticalCase.Genitive, animate: false).Text));

    public JsonObject? Municipality(string? id) => records.Municipality(id) is { } municipality
        ? Place(municipality.Id, municipality.Name, municipality.NameGenitive)
        : null;

    public JsonObject? Region(string? municipalityId) => records.Region(records.Municipality(municipalityId)?.RegionId) is { } region
        ? Place(region.Id, region.Name)
        : null;

    /// <summary>The signature of an organization's head; null where the registry names nobody, or not the position.</summary>
    public JsonObject? Signature(Organization? organization) => records.Person(organization?.HeadId) is { Position: { Length: > 0 } position } head
        ? Members.Of(("position", PositionText.Of(position, organization!)), ("person", Person(head)))
        : null;

    private string? Name(string? id) => records.Organization(id)?.ShortName;

    private static JsonObject? Forms(CaseForms? forms)
    {
        var cases = Members.Of(
            ("genitive", Members.Text(forms?.Genitive)),
            ("dative", Members.Text(forms?.Dative)),
            ("accusative", Members.Text(forms?.Accusative)),
            ("instrumental", Members.Text(forms?.Instrumental)),
            ("prepositional", Members.Text(forms?.Prepositional)));
        return cases.Count > 0 ? cases : null;
    }
}
