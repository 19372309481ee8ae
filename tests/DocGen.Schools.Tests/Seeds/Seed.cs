using System.Text.Json.Nodes;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;

namespace DocGen.Schools.Tests.Seeds;

/// <summary>A capture as our data, with the issues that its reader noted.</summary>
internal sealed record Seed(string Name, Programme Programme, SchoolData Data, IReadOnlyList<SeedIssue> Issues)
{
    public static IReadOnlyList<Seed> All { get; } = SeedFolder.Path is { } folder
        ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)]
        : [];

    private static Seed Read(string file)
    {
        var capture = JsonNode.Parse(File.ReadAllText(file))!;
        var registry = capture["registry"]!;
        var organizations = Organizations(registry);
        var title = capture["content"]!.AsArray().FirstOrDefault(b => SeedConverter.Text(b, "type") == "documentTitle");
        var content = new JsonArray([.. capture["content"]!.AsArray().Where(b => b != title).Select(b => b!.DeepClone())]);
        var mentor = registry["organizations"]!.AsArray().FirstOrDefault(o => SeedConverter.Text(o, "role") == "mentor");
        var programme = new Programme(SeedConverter.Text(capture, "id")!, SeedConverter.Text(capture, "documentKind")!)
        {
            KindLine = SeedConverter.Text(title, "kindLine"),
            Title = SeedConverter.Text(title, "title"),
            SchoolId = organizations.FirstOrDefault(o => o.Kind == OrganizationKind.School)?.Id,
            Term = Term(registry["period"]),
            Mentor = mentor is null ? null : new(SeedConverter.Text(mentor, "id")!),
            Content = SeedConverter.Blocks(content),
        };
        var issues = capture["dataIssues"]!.AsArray().Select(SeedIssue.Of).ToList();
        return new(Path.GetFileNameWithoutExtension(file)[..3], programme, new() { Organizations = organizations, Programmes = [programme] }, issues);
    }

    private static FuzzyPeriod? Term(JsonNode? period) => SeedConverter.Text(period, "from") is { } from && SeedConverter.Text(period, "to") is { } to
        ? FuzzyPeriod.Read($"{DateOnly.Parse(from):dd.MM.yyyy} – {DateOnly.Parse(to):dd.MM.yyyy}")
        : null;

    private static IReadOnlyList<Organization> Organizations(JsonNode registry) =>
    [
        .. registry["organizations"]!.AsArray().Select(o => new Organization(
            SeedConverter.Text(o, "id")!, Kind(SeedConverter.Text(o, "kind")), SeedConverter.Text(o, "shortName") ?? SeedConverter.Text(o, "abbr")!)
        {
            LegalForm = SeedConverter.Text(o, "legalForm"),
            Abbreviation = SeedConverter.Text(o, "abbr"),
        }),
    ];

    private static OrganizationKind Kind(string? kind) => kind switch
    {
        "school" => OrganizationKind.School,
        "department" => OrganizationKind.Department,
        "methodical-office" => OrganizationKind.MethodicalOffice,
        "methodical-association" => OrganizationKind.MethodicalAssociation,
        "regional-methodical-active" => OrganizationKind.RegionalMethodicalActive,
        "regional-institute" => OrganizationKind.RegionalInstitute,
        _ => OrganizationKind.Other,
    };
}
