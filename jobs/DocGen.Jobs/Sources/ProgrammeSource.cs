using System.Text.Json.Nodes;
using DocGen.Jobs.Sources.Content;
using DocGen.Schools.Analytics;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using DocGen.Schools.Registry;

namespace DocGen.Jobs.Sources;

/// <summary>A programme as template data; shapes «programme» and «programme_line» of the sources.</summary>
internal sealed class ProgrammeSource(SourceRecords records)
{
    private readonly RegistrySource registry = new(records);

    public JsonObject Of(Programme programme, SourceNeeds needs)
    {
        var content = new Lazy<JsonArray>(() => ContentSource.Of(programme, programme.SchoolId is { } school ? ResultTableSource.Of(records, school) : null));
        return Members.Of(
            needs,
        [
            .. Line(programme).Select(member => (member.Key, (Func<JsonNode?>)(() => member.Value?.DeepClone()))),
            ("document", () => Document(programme)),
            ("school", () => registry.Organization(programme.SchoolId)),
            ("goal", () => Members.Text(programme.Goal)),
            ("tasks", () => Members.ListOrNone(programme.Tasks.Select(t => Members.Of(("number", Members.Text(t.Number)), ("text", t.Text))))),
            ("passport", () => Found(content.Value, "passport")?["rows"]?.DeepClone() ?? new PassportSource(records).Of(programme, Title(programme))),
            ("roadmap", () => Roadmap(programme)),
            ("indicators", () => Members.ListOrNone(ProgrammeIndicators.Of(programme).Select(i => AttainmentSource.Of(IndicatorAttainment.Of(i, records.Dates.AsOf))))),
            ("risks", () => Members.ListOrNone(programme.Risks.Select(Risk))),
            ("problems", () => Members.ListOrNone(programme.Problems.Select(p => Members.Of(("area", Members.Text(p.Area)), ("text", p.Text))))),
            ("mentor", () => Mentor(programme.Mentor)),
            ("participants", () => Members.ListOrNone(programme.Participants.Select(Participant))),
            ("versions", () => Members.ListOrNone(programme.Versions.Select(v => Members.Of(
                ("number", v.Number), ("date", Members.Date(v.Date)), ("reason", v.Reason), ("author", registry.Person(v.AuthorId)))))),
            ("marks", () => new MarkSource(records).Of(programme)),
            ("signatures", () => Members.List(Signatures(programme))),
            ("content", () => content.Value),
        ]);
    }

    /// <summary>A programme in a list.</summary>
    public JsonObject Line(Programme programme)
    {
        var term = ProgrammeTerm.Of(programme);
        return Members.Of(
            ("id", programme.Id),
            ("kind", programme.Kind),
            ("kind_line", Members.Text(programme.KindLine)),
            ("title", Title(programme)),
            ("term", Members.Text(programme.Term?.Text)),
            ("from", Members.Date(term?.From)),
            ("to", Members.Date(term?.To)),
            ("school_name", Members.Text(records.Organization(programme.SchoolId)?.ShortName)),
            ("project_500", programme.Project500));
    }

    private static string Title(Programme programme) => !string.IsNullOrWhiteSpace(programme.Title) ? programme.Title : programme.KindLine ?? "Программа";

    private JsonObject Document(Programme programme)
    {
        var title = Title(programme);
        // «Программа» over «Программа адресной помощи…» would be said twice.
        var line = programme.KindLine is { } kind && !title.StartsWith(kind, StringComparison.OrdinalIgnoreCase) ? Members.Text(kind) : null;
        var approved = programme.Approvals.Where(a => a.Mark.StartsWith("УТВЕРЖД", StringComparison.OrdinalIgnoreCase)).Select(a => a.Date).FirstOrDefault(d => d is not null);
        return Members.Of(
            ("kind_line", line),
            ("title", title),
            ("author", Members.Text(records.Organization(programme.SchoolId)?.ShortName)),
            ("date", Members.Date(approved)),
            ("place", Members.Text(records.Organization(programme.SchoolId)?.Place)),
            ("year", (approved ?? ProgrammeTerm.Of(programme)?.From)?.Year));
    }

    /// <summary>The programme's roadmap wherever it stands: its own, else the first of its content.</summary>
    private static JsonObject? Roadmap(Programme programme) =>
        (programme.Roadmap is { Groups.Count: > 0 } own ? own : programme.Content.SelectMany(Roadmaps).FirstOrDefault(r => r.Groups.Count > 0)) is { } roadmap
            ? RoadmapSource.Of(roadmap)
            : null;

    private static IEnumerable<Roadmap> Roadmaps(Block block) => block switch
    {
        Section section => section.Blocks.SelectMany(Roadmaps),
        Roadmap roadmap => [roadmap],
        _ => [],
    };

    private static JsonObject? Found(JsonArray blocks, string type)
    {
        foreach (var block in blocks.OfType<JsonObject>())
        {
            var own = block["type"]!.GetValue<string>();
            var found = own == type ? block : own == "section" ? Found(block["blocks"]!.AsArray(), type) : null;
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static JsonObject Risk(Risk risk) => Members.Of(
        ("name", risk.Name),
        ("direction", Members.Text(risk.Direction)),
        ("measures", Members.ListOrNone(risk.Measures.Select(m => JsonValue.Create(m)))),
        ("expected_results", Members.ListOrNone(risk.ExpectedResults.Select(r => JsonValue.Create(r)))));

    private JsonObject? Mentor(MentorSchool? mentor) => mentor is null ? null : Members.Of(
        ("organization", registry.Organization(mentor.OrganizationId)), ("person", registry.Person(mentor.PersonId)), ("basis", Members.Text(mentor.Basis)));

    private JsonObject Participant(Participant participant) => Members.Of(
        ("role", Members.Text(participant.Role)),
        ("organization", registry.Organization(participant.OrganizationId)),
        ("person", registry.Person(participant.PersonId)));

    private IEnumerable<JsonObject> Signatures(Programme programme)
    {
        var municipality = programme.MunicipalityId ?? records.Organization(programme.SchoolId)?.MunicipalityId;
        var signer = records.Organization(programme.SchoolId) ?? records.Office(municipality, OrganizationKind.MethodicalOffice) ?? records.Office(municipality, OrganizationKind.Department);
        return registry.Signature(signer) is { } signature ? [signature] : [];
    }
}
