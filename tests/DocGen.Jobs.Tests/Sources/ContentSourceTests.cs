using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Data.Demo;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Sources.Content;
using DocGen.Schools;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Jobs.Tests.Sources;

public sealed class ContentSourceTests
{
    private static readonly string[] NotPrinted = ["type", "id", "key", "role", "style", "kind", "precision", "from", "to", "organization_id", "person_id", "task_id", "task_ids", "risk_ids", "school_id", "municipality_id", "direction_of"];

    public static TheoryData<string> Programmes => [.. All.Select(p => p.Id)];

    private static IEnumerable<Programme> All => [.. DemoDistrict.Create().Programmes, Apart, Everything];

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Programme_EveryText_IsInTheData(string id)
    {
        var programme = All.Single(p => p.Id == id);
        var records = new SourceRecords(new SchoolData { Programmes = [programme] }, SourceDates.Of(new(2024, 4, 15)));
        var sources = new ProgrammeSource(records).Of(programme, SourceNeeds.All);
        SourceShape.Meets("programme", sources);
        var said = Plain(string.Join(' ', Strings(sources)));
        // A marker that the style of its list counts by itself stands in no text.
        var lost = Strings(JsonSerializer.SerializeToNode(programme, SchoolDataJson.Options)).Where(text => !said.Contains(Plain(text), StringComparison.Ordinal)).ToList();
        Assert.Empty(lost);
    }

    [Fact]
    public void Content_EmptyBlocks_ShowThePartsBesideIt()
    {
        var blocks = ContentSource.Of(Apart, null);
        Assert.Equal(["passport", "section", "section", "section"], blocks.Select(b => b!["type"]!.GetValue<string>()));
        Assert.Equal("Повысить качество.", blocks[1]!["blocks"]![0]!["text"]!.GetValue<string>());
        Assert.Equal(2, blocks[1]!["blocks"]![1]!["items"]!.AsArray().Count);
        Assert.Equal("indicators", blocks[2]!["blocks"]![0]!["type"]!.GetValue<string>());
        Assert.Equal("roadmap", blocks[3]!["blocks"]![0]!["type"]!.GetValue<string>());
    }

    [Fact]
    public void Content_PartsWithoutABlock_GetSectionsOfTheirOwn()
    {
        var titles = ContentSource.Of(Apart with { Content = [] }, null).Select(b => b!["title"]?.GetValue<string>());
        Assert.Equal(["Паспорт программы", "Цель и задачи", "Показатели", "Дорожная карта"], titles);
    }

    [Fact]
    public void Content_PartThatTheContentSays_IsNotSaidAgain()
    {
        var said = Apart with { Content = [new Paragraph("Цель: повысить  качество")], Passport = null, Tasks = [], Indicators = [], Roadmap = null };
        Assert.Single(ContentSource.Of(said, null));
    }

    private static Programme Apart => new("apart", "targeted-aid-programme")
    {
        Title = "Программа",
        Goal = "Повысить качество.",
        Tasks = [new("t1", "Изучить причины.") { Number = "1." }, new("t2", "Помочь учителям.") { Number = "2." }],
        Passport = new() { Rows = [new("name", "Название") { Blocks = [new Paragraph("Программа помощи")] }] },
        Indicators = [new("Доля двоек") { Baseline = new("40 %"), Target = new("20 %"), Source = "протоколы" }],
        Roadmap = new() { Groups = [new() { Items = [new("Собрать группу") { Number = "1", Deadline = FuzzyPeriod.Read("март 2024") }] }] },
        Content =
        [
            new Passport(),
            new Section { Title = "Цель", Blocks = [new Paragraph("") { Role = BlockRole.Goal }, new ItemList { Role = BlockRole.Tasks }] },
            new Section { Title = "Показатели", Blocks = [new IndicatorTable()] },
            new Section { Title = "План", Blocks = [new Roadmap()] },
        ],
    };

    /// <summary>Every block, each in an awkward form.</summary>
    private static Programme Everything => new("everything", "quality-programme")
    {
        KindLine = "Программа",
        Title = "повышения качества",
        Term = FuzzyPeriod.Read("2024 год"),
        Approvals = [new("УТВЕРЖДЕНА") { Act = "приказом школы", Number = "14-од" }],
        Problems = [new("Мало учителей") { Area = "Кадры" }],
        Risks = [new("r1", "Низкая мотивация") { Direction = "Работа с семьёй", Measures = ["беседы"], ExpectedResults = ["рост мотивации"] }],
        Stages = [new() { Number = "1 этап", Period = FuzzyPeriod.Read("март 2024"), Blocks = [new Paragraph("Начало работ.")] }, new() { Text = "2 этап (май 2024 г.): итоги" }],
        Versions = [new(1, new(2024, 2, 1), "уточнён срок")],
        Participants = [new() { Role = "куратор" }],
        Content =
        [
            new Section { Number = "I.", Title = "Состояние", Blocks = [new Subheading("Общее"), new ItemList { Lead = "Причины:", LeadMarker = "1.", Items = [new("первая;") { Marker = "а)", Items = [new("вложенная") { Marker = "-" }] }, new("вторая") { Marker = "б)" }] }] },
            new ProblemMatrix { Areas = [new("Внешняя среда") { Problems = [new("удалённость")] }, new("Прочее") { Problems = [new("старое здание") { Items = [new("крыша")] }] }] },
            new ExamTable { Columns = ["Предмет", "2023"], Rows = [new(["математика", "54 %", "43 %"])] },
            new RelatedDocument("приказ отдела") { Number = "8", Date = new(2024, 1, 12) },
            new RelatedDocument("положение о группе"),
            new EvaluationForms { Lead = "Формы:", Items = [new("тест") { Marker = "1)" }, new("анкета") { Blocks = [new Paragraph("для родителей")] }] },
            new Roadmap
            {
                Columns = [new("№ п/п", "№"), new(RoadmapColumn.Event), new("Контроль")],
                Groups = [new() { Label = "Задача", Number = "1", Title = "Кадры", Items = [new("Совет:") { Responsible = new("завуч"), Cells = new Dictionary<string, string> { ["Контроль"] = "отчёт" }, Items = [new("подсовет") { ExpectedResult = "протокол" }] }] }],
            },
        ],
    };

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject item => item.Where(m => !NotPrinted.Contains(m.Key)).SelectMany(m => Strings(m.Value)),
        JsonArray list => list.SelectMany(Strings),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
