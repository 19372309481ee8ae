using System.Text.Json.Nodes;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Jobs.Sources.Content;

/// <summary>
/// Blocks of a programme in the shape of the definition «blocks». Where a block is empty, the part of the programme that it shows is put
/// in its place. What the definition has no block for becomes subheadings, paragraphs and lists: no text is dropped.
/// </summary>
internal sealed class BlockSource(Programme programme, JsonObject? registeredResults)
{
    /// <summary>Parts of the programme that stand in no block so far.</summary>
    public ShownParts Shown { get; } = new();

    public JsonArray Of(IReadOnlyList<Block> blocks)
    {
        var result = new JsonArray();
        for (var i = 0; i < blocks.Count; i++)
        {
            // References to documents that stand one after another are one list.
            if (blocks[i] is RelatedDocument document && i > 0 && blocks[i - 1] is RelatedDocument)
            {
                result[result.Count - 1]!["items"]!.AsArray().Add(RelatedSource.Item(document));
                continue;
            }

            foreach (var node in Of(blocks[i]))
            {
                result.Add(node);
            }
        }

        return result;
    }

    private IEnumerable<JsonObject> Of(Block block) => block switch
    {
        Section section => [Section(section)],
        Paragraph paragraph => Paragraph(paragraph),
        Subheading { Text: var text } when !string.IsNullOrWhiteSpace(text) => [Subheading(text)],
        ItemList list => List(list),
        Passport passport => Passport(passport),
        StageList stages => Stages(stages),
        ProblemMatrix matrix => ProblemSource.Matrix(matrix),
        IndicatorTable table => Indicators(table),
        ExamTable table => table.Rows.Count > 0 ? ExamTableSource.Of(table) : registeredResults is { } results ? [results.DeepClone().AsObject()] : [],
        Roadmap roadmap => RoadmapTable(roadmap),
        RelatedDocument document => [RelatedSource.Block(document)],
        EvaluationForms forms => Evaluation(forms),
        _ => [],
    };

    public static JsonObject Subheading(string text) => Members.Of(("type", "subheading"), ("text", text));

    public static JsonObject Paragraph(string text, string? role = null) =>
        Members.Of(("type", "paragraph"), ("role", Members.Text(role)), ("text", text));

    public static JsonObject Section(string title, JsonArray blocks, bool landscape = false) => Members.Of(
        ("type", "section"), ("title", title), ("orientation", landscape ? "landscape" : null), ("blocks", blocks));

    public JsonArray PassportRows(IEnumerable<PassportRow> rows) => Members.List(rows.Select(row => Members.Of(
        ("key", row.Key), ("label", string.IsNullOrWhiteSpace(row.Label) ? row.Key : row.Label), ("blocks", Of(row.Blocks)))));

    public JsonArray StageItems(IEnumerable<Stage> stages) =>
        Members.List(stages.Select(stage => StageSource.Of(stage, stage.Blocks.Count > 0 ? Of(stage.Blocks) : null)).OfType<JsonObject>());

    private JsonObject Section(Section section) => Members.Of(
        ("type", "section"),
        ("number", Members.Text(section.Number)),
        ("title", Members.Text(section.Title)),
        ("inline", section.Inline ? JsonValue.Create(true) : null),
        ("orientation", section.Landscape ? "landscape" : null),
        ("blocks", Of(section.Blocks)));

    private IEnumerable<JsonObject> Paragraph(Paragraph paragraph)
    {
        if (!string.IsNullOrWhiteSpace(paragraph.Text))
        {
            return [Paragraph(paragraph.Text, paragraph.Role)];
        }

        if (paragraph.Role == BlockRole.Goal && Shown.Take(ProgrammePart.Goal) && !string.IsNullOrWhiteSpace(programme.Goal))
        {
            return [Paragraph(programme.Goal, BlockRole.Goal)];
        }

        return [];
    }

    private IEnumerable<JsonObject> List(ItemList list) =>
        list is { Items.Count: 0, Role: BlockRole.Tasks } && programme.Tasks.Count > 0 && Shown.Take(ProgrammePart.Tasks)
            ? ListSource.Of(list with { Items = TaskEntries(programme) })
            : ListSource.Of(list);

    public static IReadOnlyList<ListEntry> TaskEntries(Programme programme) =>
        [.. programme.Tasks.Select(task => new ListEntry(task.Text) { Marker = task.Number })];

    private IEnumerable<JsonObject> Passport(Passport passport)
    {
        var rows = passport.Rows.Count > 0 ? passport.Rows : Shown.Take(ProgrammePart.Passport) ? programme.Passport?.Rows ?? [] : [];
        return rows.Count > 0 ? [Members.Of(("type", "passport"), ("rows", PassportRows(rows)))] : [];
    }

    private IEnumerable<JsonObject> Stages(StageList stages)
    {
        var items = stages.Items.Count > 0 ? stages.Items : Shown.Take(ProgrammePart.Stages) ? programme.Stages : [];
        return StageItems(items) is { Count: > 0 } list ? [Members.Of(("type", "stages"), ("items", list))] : [];
    }

    private IEnumerable<JsonObject> Indicators(IndicatorTable table)
    {
        var items = table.Items.Count > 0 ? table.Items : Shown.Take(ProgrammePart.Indicators) ? programme.Indicators : [];
        return items.Count > 0 ? [IndicatorSource.Table(table with { Items = items })] : [];
    }

    private IEnumerable<JsonObject> RoadmapTable(Roadmap roadmap)
    {
        var shown = roadmap.Groups.Count > 0 ? roadmap : Shown.Take(ProgrammePart.Roadmap) ? Merged(roadmap, programme.Roadmap) : null;
        return shown is not null && RoadmapSource.Of(shown) is { } table ? [Members.Of([("type", "roadmap"), .. RoadmapSource.Pairs(table)])] : [];
    }

    /// <summary>The programme's roadmap under the columns of the block that shows it, where the block has its own.</summary>
    private static Roadmap? Merged(Roadmap block, Roadmap? own) => own is null || block.Columns.Count == 0
        ? own
        : own with { Columns = block.Columns, HeaderShown = block.HeaderShown };

    private IEnumerable<JsonObject> Evaluation(EvaluationForms forms)
    {
        if (forms.Items.All(form => form.Blocks.Count == 0))
        {
            return ListSource.Of(new ItemList { Lead = forms.Lead, Items = [.. forms.Items.Select(form => new ListEntry(form.Title) { Marker = form.Marker })] });
        }

        IEnumerable<JsonObject> lead = string.IsNullOrWhiteSpace(forms.Lead) ? [] : [Paragraph(forms.Lead)];
        return lead.Concat(forms.Items.SelectMany(form => new[] { Subheading(Marked(form.Marker, form.Title)) }.Concat(Of(form.Blocks).Select(Detached))));
    }

    /// <summary>A node belongs to one array at a time.</summary>
    private static JsonObject Detached(JsonNode? node) => node!.DeepClone().AsObject();

    public static string Marked(string? marker, string text) => string.IsNullOrWhiteSpace(marker) ? text : $"{marker} {text}";
}
