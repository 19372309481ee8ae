using DocGen.Schools.Findings;
using DocGen.Schools.Tests.Samples;
using static DocGen.Schools.Tests.Samples.Exams;

namespace DocGen.Schools.Tests.Findings;

public sealed class DataRuleTests
{
    private static readonly SchoolData Clean = CleanProgramme.Data with
    {
        Municipalities = [new("district", "Лесной район")],
        Programmes = [CleanProgramme.Value],
        ExamResults = [Oge("математика", 2024, 10, 25, "school"), Oge("физика", 2024, 10, 25, "school")],
        TeacherStatistics = [new("school", 2024) { Total = 10, FirstCategory = 10 }],
    };

    public static TheoryData<string, string> Faults { get; } = new()
    {
        { "UNKNOWN_REFERENCE", "$.exam_results[0].school_id" },
        { "UNKNOWN_REFERENCE", "$.organizations[0].municipality_id" },
        { "UNKNOWN_REFERENCE", "$.organizations[3].id" },
        { "GENDER_UNKNOWN", "$.people[1].gender" },
        { "STAFF_COUNT_OVER_TOTAL", "$.teacher_statistics[0].trained" },
        { "PERCENT_OUT_OF_RANGE", "$.exam_results[0]" },
        { "EXAM_DATA_INCOMPLETE", "$.exam_results[0]" },
        { "MENTOR_NOT_NAMED", "$.organizations[0]" },
    };

    [Fact]
    public void Check_CleanData_FindsNothing() => Assert.Equal([], FindingRules.Check(Clean));

    [Theory]
    [MemberData(nameof(Faults))]
    public void Check_SpoiledData_FindsTheFaultAtItsPlace(string code, string path) =>
        Assert.Contains(FindingRules.Check(Spoil(code, path)), f => f.Code == code && f.Path == path);

    [Theory]
    [InlineData(11, 10, null)]
    [InlineData(-1, 10, null)]
    [InlineData(null, null, 101)]
    [InlineData(5, 10, 40)]
    public void Check_ImpossibleResult_IsAnError(int? below, int? participants, int? percent)
    {
        var data = Clean with { ExamResults = [Oge("математика", 2024, below, participants, "school") with { BelowMinimumPercent = percent }] };

        var finding = FindingRules.Check(data).Single(f => f.Code == "PERCENT_OUT_OF_RANGE");
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Contains("results.xlsx, лист ОГЭ, строка 7", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ShareRoundedByItsSource_IsFine()
    {
        var data = Clean with { ExamResults = [Oge("математика", 2024, 1, 3, "school") with { BelowMinimumPercent = 33 }] };

        Assert.DoesNotContain(FindingRules.Check(data), f => f.Code == "PERCENT_OUT_OF_RANGE");
    }

    [Fact]
    public void Check_ProgrammeOfTheFile_IsNamedByItsIndex()
    {
        var data = Clean with { Programmes = [CleanProgramme.Value, CleanProgramme.WithParagraph("Учителя ,прошедшие курсы.") with { Id = "second" }] };

        Assert.Equal("$.programmes[1].content[1].blocks[2].text", FindingRules.Check(data).Single().Path);
    }

    private static SchoolData Spoil(string code, string path) => (code, path) switch
    {
        ("UNKNOWN_REFERENCE", "$.exam_results[0].school_id") => Clean with { ExamResults = [Oge("физика", 2024, 1, 10, "nobody")] },
        ("UNKNOWN_REFERENCE", "$.organizations[0].municipality_id") => Clean with { Municipalities = [] },
        ("UNKNOWN_REFERENCE", _) => Clean with { Organizations = [.. Clean.Organizations, Clean.Organizations[0]] },
        ("GENDER_UNKNOWN", _) => Clean with { People = [.. Clean.People, new("kim", "Ким", "Ли")] },
        ("STAFF_COUNT_OVER_TOTAL", _) => Clean with { TeacherStatistics = [new("school", 2024) { Total = 10, Trained = 11 }] },
        ("PERCENT_OUT_OF_RANGE", _) => Clean with { ExamResults = [Oge("физика", 2024, 11, 10, "school")] },
        ("EXAM_DATA_INCOMPLETE", _) => Clean with { ExamResults = [Oge("физика", 2024, null, 10, "school")] },
        _ => Clean with { Programmes = [] },
    };
}
