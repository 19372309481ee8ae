using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes.Content;
using DocGen.Schools.Registry;
using DocGen.Schools.Tests.Samples;

namespace DocGen.Schools.Tests.Json;

public sealed class SchoolDataJsonTests
{
    [Fact]
    public void Json_WholeData_ComesBackTheSame()
    {
        var data = CleanProgramme.Data with
        {
            Programmes = [CleanProgramme.Value with { Content = [.. CleanProgramme.Value.Content, .. EveryBlock()] }],
            ExamResults = [Exams.Oge("математика", 2024, 3, 25)],
            TeacherStatistics = [new("school", 2024) { Total = 12 }],
        };
        var json = JsonSerializer.Serialize(data, SchoolDataJson.Options);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<SchoolData>(json, SchoolDataJson.Options), SchoolDataJson.Options));
    }

    [Fact]
    public void Json_EveryKindOfBlock_IsInTheSample() =>
        Assert.Equal(
            typeof(Block).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Block))).Select(t => t.Name).Order(StringComparer.Ordinal),
            CleanProgramme.Value.Content.Concat(EveryBlock()).Select(b => b.GetType().Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Json_Names_AreSnakeCaseWithTypes()
    {
        var json = JsonSerializer.SerializeToNode(CleanProgramme.Value, SchoolDataJson.Options)!;

        Assert.Equal("passport", json["content"]![0]!["type"]!.GetValue<string>());
        Assert.Equal("down", json["content"]![2]!["blocks"]![1]!["items"]![0]!["direction"]!.GetValue<string>());
        Assert.Equal("2025-02-01", json["term"]!["from"]!.GetValue<string>());
        Assert.Contains("expected_result", json.ToJsonString(SchoolDataJson.Options), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"март 2025\"", PeriodKind.Single, "2025-03-01")]
    [InlineData("{\"text\":\"март 2025\"}", PeriodKind.Single, "2025-03-01")]
    [InlineData("{\"text\":\"сентябрь – май 2025\",\"from\":\"2024-09-01\",\"to\":\"2025-05-31\"}", PeriodKind.Range, "2024-09-01")]
    [InlineData("{\"text\":\"к началу года\",\"to\":\"2025-09-01\"}", PeriodKind.Until, null)]
    public void Json_Period_IsATextOrATextWithDates(string json, PeriodKind kind, string? from)
    {
        var period = JsonSerializer.Deserialize<FuzzyPeriod>(json, SchoolDataJson.Options)!;

        Assert.Equal((kind, from), (period.Kind, period.From?.ToString("O")));
    }

    [Theory]
    [InlineData("{\"organizations\":[{\"id\":\"a\",\"kind\":\"school\",\"short_name\":\"б\",\"nickname\":\"в\"}]}", "$.organizations[0].nickname")]
    [InlineData("{\"organizations\":[{\"id\":\"a\",\"kind\":\"castle\",\"short_name\":\"б\"}]}", "$.organizations[0].kind")]
    [InlineData("{\"organizations\":[{\"id\":\"a\",\"kind\":\"school\"}]}", "$.organizations[0]")]
    public void Json_UnknownOrMissingMember_IsAnErrorThatNamesThePlace(string json, string path)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SchoolData>(json, SchoolDataJson.Options));

        Assert.Equal(path, error.Path);
    }

    [Fact]
    public void Json_CaseOverrides_AreKept()
    {
        Person person = new("p", "Ким", "Ли") { Gender = Gender.Female, NameForms = new() { Dative = "Ким Ли" } };
        var json = JsonNode.Parse(JsonSerializer.Serialize(person, SchoolDataJson.Options))!;

        Assert.Equal(("female", "Ким Ли"), (json["gender"]!.GetValue<string>(), json["name_forms"]!["dative"]!.GetValue<string>()));
    }

    private static IEnumerable<Block> EveryBlock() =>
    [
        new Subheading("Подзаголовок"),
        new ItemList { Items = [new("пункт") { Items = [new("вложенный") { Marker = "а)" }] }] },
        new StageList { Items = [new() { Title = "этап", Blocks = [new Paragraph("содержание")] }] },
        new ProblemMatrix { Areas = [new("Качество школьных процессов") { Areas = [new("Преподавание") { Problems = [new("мало практики")] }] }] },
        new RelatedDocument("Договор") { Number = "5", Date = new(2025, 2, 1) },
        new EvaluationForms { Lead = "Формы:", Items = [new("Опрос") { Marker = "1.", Blocks = [new Paragraph("анкета")] }] },
        new Paragraph("Абзац"),
        new ExamTable { Columns = ["Предмет"], Rows = [new(["математика"])] },
        new IndicatorTable { Items = [new("доля") { Target = new("50 %"), Due = FuzzyPeriod.Read("май 2025") }] },
        new Roadmap { Groups = [new() { Items = [new("строка") { Cells = new Dictionary<string, string> { ["note"] = "примечание" } }] }] },
    ];
}
