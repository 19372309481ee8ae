using System.Net;
using DocGen.Data.Merging;
using DocGen.Data.Production;
using DocGen.Data.Search;
using DocGen.Schools;
using DocGen.Schools.Programmes;

namespace DocGen.EndToEnd.Tests.Api.Rights;

/// <summary>One thing of every sort in the own district (school-0001) and one next door, by the names of route parameters.</summary>
internal sealed class RightsDistrict
{
    public const string OwnSchool = "school-0001";

    private RightsDistrict(string municipality) => Municipality = municipality;

    public string Municipality { get; }

    public static async Task<RightsDistrict> CreateAsync(ApiHost host)
    {
        using var district = await host.SignInAsync("district");
        using var me = await district.JsonAsync("/api/v1/me");
        var own = new RightsDistrict(me.RootElement.GetProperty("municipality_id").GetString()!);
        await using var context = host.Store.Open("образец");
        await new MergeWriter(context).WriteAsync(
            await new MergePlanner(context).PlanAsync(new SchoolData
            {
                Programmes = [new Programme("programme-far", "targeted-aid-programme") { Title = "Дальняя программа", SchoolId = ApiHost.FarSchool, MunicipalityId = ApiHost.FarMunicipality }],
            }),
            "образец",
            "00");
        foreach (var (mark, school, municipality) in new[] { ("own", OwnSchool, own.Municipality), ("far", ApiHost.FarSchool, ApiHost.FarMunicipality) })
        {
            context.Documents.Add(Document(mark, school, municipality));
            context.DocumentData.Add(new() { DocumentId = $"document-{mark}", Snapshot = "{}", Words = SearchWords.Of($"Дальняя тайна {mark}") });
            context.DocumentFiles.Add(new() { DocumentId = $"document-{mark}", Stage = FileStage.Produced, Format = "txt", Sha256 = "00", Size = 1, Content = [1] });
            context.Batches.Add(new()
            {
                Id = $"batch-{mark}", KindId = "risk-profile", Title = "Дальний пакет", State = BatchState.Cancelled, MunicipalityId = municipality, AsOf = new(2024, 5, 20), Formats = "docx",
                AskedBy = "образец", AskedAt = new(2024, 5, 20, 9, 0, 0, TimeSpan.Zero),
            });
            context.Schedules.Add(new()
            {
                Id = $"schedule-{mark}", Title = "Дальнее расписание", KindId = "risk-profile", MunicipalityId = municipality, Selection = "{}", Formats = "docx", Cron = "0 0 6 1 * ?", TimeZone = "Europe/Moscow", Enabled = false,
            });
            context.Journals.Add(new() { OwnerId = school, JournalId = "rights", Year = 2024, Title = "Приказы", LastNumber = 0 });
        }

        await context.SaveChangesAsync();
        return own;
    }

    /// <summary>The address of a route with the things of one side in it.</summary>
    public static string Address(string pattern, string side) => System.Text.RegularExpressions.Regex.Replace(
        pattern, "\\{(?<name>[a-zA-Z0-9]+)[^}]*\\}", match => WebUtility.UrlEncode(Value(pattern, match.Groups["name"].Value, side)), System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    public string Body(string template, string side) => template
        .Replace("{school}", side == "own" ? OwnSchool : ApiHost.FarSchool, StringComparison.Ordinal)
        .Replace("{municipality}", side == "own" ? Municipality : ApiHost.FarMunicipality, StringComparison.Ordinal)
        .Replace("{side}", side, StringComparison.Ordinal);

    private static string Value(string pattern, string name, string side)
    {
        var school = side == "own" ? OwnSchool : ApiHost.FarSchool;
        return name switch
        {
            "format" or "packaging" => pattern.Contains("batches", StringComparison.Ordinal) ? "xlsx" : "txt",
            "kind" => "risk-profile",
            "key" => "results",
            "school" or "owner" => school,
            "journal" => "rights",
            "year" => "2024",
            "procedure" => "Vpr",
            "subject" => "Математика",
            "grade" => "5",
            "sha256" => new string('0', 64),
            "other" => $"document-{side}",
            "documentName" => "v1",
            "person" => side == "own" ? "school-0001-head" : "person-far",
            _ => Thing(pattern, side, school),
        };
    }

    private static string Thing(string pattern, string side, string school) => pattern.TrimStart('/').Replace("api/v1/", "", StringComparison.Ordinal).Split('/')[0] switch
    {
        _ when pattern.Contains("/schedules/", StringComparison.Ordinal) => $"schedule-{side}",
        "documents" or "check" => $"document-{side}",
        "batches" => $"batch-{side}",
        "programmes" => side == "own" ? "school-0001-programme" : "programme-far",
        "people" => side == "own" ? "school-0001-head" : "person-far",
        "kinds" or "templates" => "risk-profile",
        "analytics" when pattern.Contains("districts", StringComparison.Ordinal) => side == "own" ? "{municipality}" : ApiHost.FarMunicipality,
        "organizations" or "schools" or "analytics" => school,
        _ => $"nothing-{side}",
    };

    private static StoredDocument Document(string mark, string school, string municipality) => new()
    {
        Id = $"document-{mark}", KindId = "order-free", Title = "Дальний приказ", SubjectKind = "school", SubjectId = school, SchoolId = school, MunicipalityId = municipality,
        State = DocumentState.Produced, TemplateVersion = 1, AsOf = new(2024, 5, 20), SnapshotHash = new('0', 64), FileName = $"Документ {mark}", AskedBy = "образец", AskedAt = new(2024, 5, 20, 9, 0, 0, TimeSpan.Zero),
    };
}
