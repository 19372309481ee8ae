using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Data.Demo;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Jobs.Sources;
using DocGen.Schools.Registry;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Diagnostics;
using DocGen.Templates.Forms;
using DocGen.Templates.Production;

namespace DocGen.Jobs.Tests.Sources;

/// <summary>
/// Every kind about every subject of the demo district: made of what is stored, or else told which fields to fill; with these filled it is
/// made without a word more.
/// </summary>
public sealed class KindSourcesTests
{
    private static readonly TemplateCatalogue Kinds = TemplateCatalogue.Load(Path.Combine(Repository.Root, "templates"));
    private static readonly SourceRecords Records = new(DemoDistrict.Create(), SourceDates.Of(new(2024, 4, 15)));

    /// <summary>Kinds for which a user must type something; all others about a stored subject are made by one command.</summary>
    private static readonly Dictionary<string, string> Typed = new(StringComparer.Ordinal)
    {
        ["acquaintance-sheet"] = "about people",
        ["agreement-sheet"] = "about people",
        ["cover-letter"] = "addressee document.title paragraphs",
        ["individual-route"] = "teacher subject period goal deficits actions results",
        ["mentor-plan"] = "period goal actions",
        ["network-agreement"] = "subject school_duties partner_duties until",
        ["order-free"] = "document.title points",
        ["order-meeting"] = "theme meeting_date questions",
        ["order-mentors"] = "pairs",
        ["order-working-group"] = "members",
        ["protocol-council"] = "secretary present items",
        ["protocol-meeting"] = "secretary present items",
        ["protocol-working-group"] = "secretary present items",
        ["pupil-map"] = "pupil class year difficulties help",
    };

    private static readonly Dictionary<SubjectKind, Lazy<List<JsonElement>>> Sources =
        new[] { SubjectKind.School, SubjectKind.Programme, SubjectKind.Municipality }.ToDictionary(subject => subject, subject => new Lazy<List<JsonElement>>(
            () => [.. Read(subject).Select(sources => JsonSerializer.SerializeToElement(sources))]));

    public static TheoryData<string> Subjects() => [.. Kinds.Kinds.Where(k => k.Manifest.Subject is not (null or SubjectKind.Document)).Select(k => k.Id)];

    [Fact]
    public void Typed_NamesKindsThatAreThere() => Assert.Equal([], Typed.Keys.Where(id => Kinds.Find(id)?.Manifest.Subject is null));

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Kind_OfEverySubject_IsMadeOrTellsTheFieldsToFill(string id)
    {
        var kind = Kinds.Find(id)!;
        var first = true;
        foreach (var sources in Sources[kind.Manifest.Subject!.Value].Value)
        {
            var form = new JsonObject();
            var assembled = Assemble(kind, sources, form);
            var missing = assembled.Diagnostics.Where(d => d.Code == FormCodes.Missing.Code).Select(d => d.Place.DataPath![2..]).ToList();
            Assert.Equal([], Printed(assembled.Diagnostics.Where(d => d.Code != FormCodes.Missing.Code)));
            var typed = id == "risk-profile" && !sources.GetProperty("analysis").TryGetProperty("risk_profile", out _) ? "year factors" : Typed.GetValueOrDefault(id, string.Empty);
            Assert.Equal(typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), missing.Order());
            foreach (var field in kind.Manifest.Form.Where(f => missing.Contains(f.Path)))
            {
                form[field.Path] = Filled(field);
            }

            assembled = Assemble(kind, sources, form);
            Assert.Equal([], Printed(assembled.Diagnostics));
            var composition = new DocumentComposer().Compose(kind, assembled.Data!.Value);
            Assert.Equal([], Printed(composition.Diagnostics));
            // The layout tells of words that do not fit; one document of a kind is enough for it.
            Assert.Empty(Printed(OutputFormats.Find(first ? "pdf" : "txt")!.Write(composition.Document!, new MemoryStream())));
            first = false;
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Kind_OfWhatItAsksFor_HasTheSameData(string id)
    {
        var kind = Kinds.Find(id)!;
        var (subject, needs) = (kind.Manifest.Subject!.Value, SourceNeeds.Of(kind.Manifest));
        string[] ids = subject switch
        {
            SubjectKind.School => [.. Records.Data.Organizations.Where(o => o.Kind == OrganizationKind.School).Select(o => o.Id)],
            SubjectKind.Programme => [.. Records.Data.Programmes.Select(p => p.Id)],
            _ => [.. Records.Data.Municipalities.Select(m => m.Id)],
        };
        foreach (var (at, all) in Sources[subject].Value.Index())
        {
            var asked = SourceReader.Tell(Records, new(subject, ids[at]), needs)!.Value;
            var (expected, own) = (Assemble(kind, all, []), Assemble(kind, asked, []));
            Assert.Equal(Printed(expected.Diagnostics), Printed(own.Diagnostics));
            Assert.True(expected.Data is null ? own.Data is null : JsonElement.DeepEquals(expected.Data.Value, own.Data!.Value), ids[at]);
        }
    }

    private static IEnumerable<JsonObject> Read(SubjectKind subject) => subject switch
    {
        SubjectKind.School => Records.Data.Organizations.Where(o => o.Kind == OrganizationKind.School).Select(new SchoolSource(Records).OfSchool),
        SubjectKind.Programme => Records.Data.Programmes.Select(new SchoolSource(Records).OfProgramme),
        _ => Records.Data.Municipalities.Select(new MunicipalitySource(Records).Of),
    };

    private static AssembledData Assemble(DocumentKind kind, JsonElement sources, JsonObject form) =>
        KindDataAssembler.Assemble(kind, sources, JsonSerializer.SerializeToElement(form));

    private static IEnumerable<string> Printed(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(DiagnosticPrinter.Format);

    private static JsonNode Filled(FormField field) => field.Type switch
    {
        FieldType.Date => "2024-05-20",
        FieldType.Number => JsonValue.Create(field.Min ?? 1),
        FieldType.Boolean => true,
        FieldType.Choice => field.Options[0].Value,
        FieldType.Person => JsonNode.Parse("""{ "surname": "Шевченко", "name": "Ольга", "patronymic": "Тарасовна", "gender": "f", "position": "учитель математики" }""")!,
        FieldType.Organization => JsonNode.Parse("""{ "full_name": "Муниципальное бюджетное общеобразовательное учреждение «Гимназия № 1»", "short_name": "МБОУ «Гимназия № 1»" }""")!,
        FieldType.List => new JsonArray("первое", "второе"),
        FieldType.Table => new JsonArray(Row(field.Fields)),
        _ => field.Pattern is null ? "проверочный текст" : "6 «Б»",
    };

    private static JsonObject Row(ImmutableArray<FormField> cells)
    {
        var row = new JsonObject();
        foreach (var cell in cells.Any(c => c.Required) ? cells.Where(c => c.Required) : cells)
        {
            row[cell.Path] = Filled(cell);
        }

        return row;
    }
}
