using System.Text.Json.Nodes;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Tests.Seeds;

/// <summary>Turns the content of a capture into our blocks. An unknown type is an exception: nothing of a capture is dropped.</summary>
internal static class SeedConverter
{
    public static IReadOnlyList<Block> Blocks(JsonNode? blocks) => [.. Array(blocks).Select(Block)];

    private static Block Block(JsonNode node) => Text(node, "type") switch
    {
        "section" => new Section
        {
            Number = Text(node, "number"),
            Title = Text(node, "title"),
            Role = Role(node),
            Inline = node["inline"]?.GetValue<bool>() ?? false,
            Landscape = Text(node, "orientation") == "landscape",
            Blocks = [.. Blocks(node["blocks"]), .. Blocks(node["sections"])],
        },
        "paragraph" => new Paragraph(Text(node, "text")!) { Role = Role(node) },
        "subheading" => new Subheading(Text(node, "text")!) { Role = Role(node) },
        "list" => new ItemList
        {
            Role = Role(node),
            Style = Text(node, "style"),
            Lead = Text(node, "lead"),
            LeadMarker = Text(node, "leadMarker"),
            Items = Entries(node["items"]),
        },
        "expectedResultsByDirection" => new ItemList { Role = BlockRole.ExpectedResults, Items = Entries(node["items"]) },
        "item" => new ItemList { Items = [Entry(node)] },
        "passport" => new Passport { Rows = [.. Array(node["rows"]).Select(PassportRow)] },
        "stages" => new StageList { Items = [.. Array(node["items"]).Select(Stage)] },
        "indicators" => Indicators(node),
        "examResults" => new ExamTable
        {
            Columns = Strings(node["columns"]),
            Rows = [.. Array(node["rows"]).Select(r => new ExamTableRow(Strings(r["cells"])))],
        },
        "roadmap" => Roadmap(node),
        "relatedDocument" => new RelatedDocument(Text(node, "text")!),
        "evaluationForms" => new EvaluationForms
        {
            Lead = Text(node, "lead"),
            Items = [.. Array(node["items"]).Select(i => new EvaluationForm(Text(i, "title")!) { Marker = Text(i, "marker"), Blocks = Joined(Blocks(i["blocks"])) })],
        },
        var type => throw new InvalidOperationException($"The capture has a block of type {type}"),
    };

    /// <summary>Neighbouring loose items of a capture are one list here.</summary>
    private static List<Block> Joined(IReadOnlyList<Block> blocks)
    {
        List<Block> joined = [];
        foreach (var block in blocks)
        {
            if (block is ItemList { Lead: null } next && joined is [.., ItemList { Lead: null } last])
            {
                joined[^1] = last with { Items = [.. last.Items, .. next.Items] };
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }

    private static PassportRow PassportRow(JsonNode node) => new(Snake(Text(node, "key"))!, Text(node, "label")!) { Blocks = Blocks(node["blocks"]) };

    private static Stage Stage(JsonNode node) => new()
    {
        Number = Text(node["parsed"], "number") ?? Text(node, "marker"),
        Title = Text(node["parsed"], "name") ?? Text(node, "title"),
        Text = Text(node, "text"),
        Period = Text(node["parsed"]?["period"], "text") is { } text ? FuzzyPeriod.Read(text) : null,
        Blocks = Blocks(node["blocks"]),
    };

    private static IndicatorTable Indicators(JsonNode node) => new()
    {
        HeaderShown = node["headerShown"]?.GetValue<bool>() ?? true,
        Columns = Columns(node["columns"]),
        Items =
        [
            .. Array(node["items"]).Select(i => new Indicator(Text(i, "indicator")!)
            {
                Number = Text(i, "number"),
                Target = Text(i, "target") is { } target ? new(target) : null,
            }),
        ],
    };

    private static Roadmap Roadmap(JsonNode node) => new()
    {
        Columns = Columns(node["columns"]),
        Groups =
        [
            .. Array(node["groups"]).Select(g => new RoadmapGroup
            {
                Number = Text(g, "number"),
                Title = Text(g, "title"),
                Items = [.. Array(g["items"]).Select(Row)],
            }),
        ],
    };

    private static RoadmapRow Row(JsonNode node) => new(Text(node, "event")!)
    {
        Number = Text(node, "number"),
        Deadline = Text(node["deadline"], "text") is { } deadline ? FuzzyPeriod.Read(deadline) : null,
        Responsible = Text(node["responsible"], "text") is { } responsible ? new(responsible) : null,
        ExpectedResult = Text(node, "expectedResult"),
        Deliverable = DeliverableReader.Read(Text(node, "expectedResult")) is { } kind ? new(kind) : null,
    };

    private static IReadOnlyList<Column> Columns(JsonNode? node) => [.. Array(node).Select(c => new Column(Snake(Text(c, "key"))!, Text(c, "label")))];

    private static IReadOnlyList<ListEntry> Entries(JsonNode? node) => [.. Array(node).Select(Entry)];

    private static ListEntry Entry(JsonNode node) => new(Text(node, "text")!)
    {
        Marker = Text(node, "marker"),
        Role = Role(node),
        Items = Entries(node["items"]),
    };

    private static string? Role(JsonNode node) => Snake(Text(node, "role"));

    private static IEnumerable<JsonNode> Array(JsonNode? node) => node is JsonArray array ? array.Select(n => n!) : [];

    private static IReadOnlyList<string> Strings(JsonNode? node) => [.. Array(node).Select(n => n.GetValue<string>())];

    internal static string? Text(JsonNode? node, string name) => node is JsonObject o && o[name] is JsonValue value ? value.GetValue<string>() : null;

    internal static string? Snake(string? camel) => camel is null ? null
        : string.Concat(camel.Select(c => char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : c == '-' ? "_" : c.ToString()));
}
