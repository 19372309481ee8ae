using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Jobs.Sources.Content;

/// <summary>
/// The whole of a programme as blocks: its content with the parts that its empty blocks show, and then the parts that have no block there
/// and are not said in the content in so many words.
/// </summary>
internal sealed partial class ContentSource
{
    private readonly Programme programme;
    private readonly BlockSource blocks;
    private readonly JsonArray content;
    private readonly StatedText stated;

    private ContentSource(Programme programme, JsonObject? registeredResults)
    {
        this.programme = programme;
        blocks = new(programme, registeredResults);
        content = blocks.Of(programme.Content);
        stated = new(content);
    }

    /// <param name="registeredResults">The block that an empty table of exam results shows; null where the school has none.</param>
    public static JsonArray Of(Programme programme, JsonObject? registeredResults)
    {
        var source = new ContentSource(programme, registeredResults);
        source.AddPassport();
        source.Add(ProgrammePart.Problems, ProblemTitle(), "Проблемы, на решение которых направлена программа", ProblemSource.Listed([.. programme.Problems.Where(p => !source.stated.Says(p.Text))]));
        source.Add(ProgrammePart.Goal, GoalTitle(), "Цель и задачи", source.Goal());
        source.Add(ProgrammePart.Tasks, TaskTitle(), "Цель и задачи", source.Tasks());
        source.Add(ProgrammePart.Stages, StageTitle(), "Сроки и этапы реализации", source.Stages());
        source.Add(ProgrammePart.Risks, RiskTitle(), "Работа с рисками", programme.Risks.SelectMany(source.Risk));
        source.Add(ProgrammePart.Indicators, IndicatorTitle(), "Показатели", source.Indicators());
        source.AddRoadmap();
        return source.content;
    }

    private void AddPassport()
    {
        if (programme.Passport is { Rows.Count: > 0 } passport && blocks.Shown.Take(ProgrammePart.Passport)
            && blocks.PassportRows(passport.Rows) is var rows && !stated.SaysAll(rows))
        {
            content.Insert(0, Members.Of(("type", "passport"), ("title", "Паспорт программы"), ("rows", rows)));
        }
    }

    private IEnumerable<JsonObject> Goal() => stated.Says(programme.Goal) ? [] : [BlockSource.Paragraph(programme.Goal!, BlockRole.Goal)];

    private IEnumerable<JsonObject> Tasks() => programme.Tasks.All(task => stated.Says(task.Text)) ? [] : ListSource.Of(new ItemList
    {
        Role = BlockRole.Tasks, Lead = "Задачи:", Style = programme.Tasks.All(t => t.Number is null) ? "decimal-dot" : null, Items = BlockSource.TaskEntries(programme),
    });

    private IEnumerable<JsonObject> Stages() => blocks.StageItems(programme.Stages) is { Count: > 0 } items && !stated.SaysAll(items)
        ? [Members.Of(("type", "stages"), ("items", items))]
        : [];

    private IEnumerable<JsonObject> Indicators() => programme.Indicators.Count > 0 && !programme.Indicators.All(i => stated.Says(i.Name))
        ? [IndicatorSource.Table(new IndicatorTable { Items = programme.Indicators })]
        : [];

    private IEnumerable<JsonObject> Risk(Risk risk)
    {
        var said = new[] { risk.Name, risk.Direction }.Concat(risk.Measures).Concat(risk.ExpectedResults).All(stated.Says);
        return said ? [] :
        [
            BlockSource.Subheading(risk.Name),
            .. string.IsNullOrWhiteSpace(risk.Direction) ? [] : new[] { BlockSource.Paragraph($"Направление работы: {risk.Direction}") },
            .. Bulleted("Меры:", risk.Measures),
            .. Bulleted("Ожидаемые результаты:", risk.ExpectedResults),
        ];
    }

    private static IEnumerable<JsonObject> Bulleted(string lead, IReadOnlyList<string> texts) => texts.Count == 0 ? [] :
        ListSource.Of(new ItemList { Lead = lead, Items = [.. texts.Select(text => new ListEntry(text) { Marker = "–" })] });

    private void AddRoadmap()
    {
        if (programme.Roadmap is { } roadmap && blocks.Shown.Take(ProgrammePart.Roadmap) && RoadmapSource.Of(roadmap) is { } table)
        {
            content.Add(BlockSource.Section("Дорожная карта", [Members.Of([("type", "roadmap"), .. RoadmapSource.Pairs(table)])], landscape: true));
        }
    }

    /// <summary>Puts a part at the end of the section that is about it, or into a section of its own after the others.</summary>
    private void Add(ProgrammePart part, Regex title, string ownTitle, IEnumerable<JsonObject> nodes)
    {
        if (!blocks.Shown.Take(part) || nodes.ToList() is not { Count: > 0 } added)
        {
            return;
        }

        var home = Section(content, title);
        if (home is null)
        {
            home = new JsonArray();
            var section = BlockSource.Section(ownTitle, home);
            if (NextNumber() is { } number)
            {
                section.Insert(1, "number", number);
            }

            content.Add(section);
        }

        foreach (var node in added)
        {
            home.Add(node);
        }
    }

    private static JsonArray? Section(JsonArray blocks, Regex title)
    {
        foreach (var section in blocks.OfType<JsonObject>().Where(b => b["type"]!.GetValue<string>() == "section"))
        {
            var inner = section["blocks"]!.AsArray();
            if (section["title"] is { } own && title.IsMatch(own.GetValue<string>()))
            {
                return inner;
            }

            if (Section(inner, title) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The number after the last section's where the sections are numbered «1.», «2.»; else null.</summary>
    private string? NextNumber() =>
        content.OfType<JsonObject>().LastOrDefault(b => b["type"]!.GetValue<string>() == "section")?["number"]?.GetValue<string>() is { } last
        && last.EndsWith('.') && int.TryParse(last.AsSpan()[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"{number + 1}.")
            : null;

    [GeneratedRegex(@"проблем", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ProblemTitle();

    [GeneratedRegex(@"\bцель\b|\bцели\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GoalTitle();

    [GeneratedRegex(@"\bзадачи\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TaskTitle();

    [GeneratedRegex(@"\bэтап", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StageTitle();

    [GeneratedRegex(@"\bриск", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RiskTitle();

    [GeneratedRegex(@"\b(?:показател|индикатор)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IndicatorTitle();
}
