using DocGen.Schools.Findings;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Tests.Samples;

namespace DocGen.Schools.Tests.Findings;

public sealed class NormalizationEditorTests
{
    [Theory]
    [InlineData("Учителя ,прошедшие курсы.")]
    [InlineData("С учѐтом анализа.")]
    [InlineData("Отдел образова ния помогает.")]
    [InlineData("Срок – декабрь2025 года.")]
    public void Accept_OfferedText_SettlesTheFinding(string text)
    {
        var programme = CleanProgramme.WithParagraph(text);
        var finding = FindingRules.Check(programme, CleanProgramme.Data).Single();

        var accepted = NormalizationEditor.Accept(programme, finding)!;

        Assert.Equal([], FindingRules.Check(accepted, CleanProgramme.Data));
    }

    [Fact]
    public void Accept_Term_IsReadAgain()
    {
        var programme = CleanProgramme.WithRow(r => r with { Deadline = FuzzyPeriod.Read("март 2025г.") });
        var finding = FindingRules.Check(programme, CleanProgramme.Data).Single();

        var deadline = ProgrammeRoadmap.Rows(NormalizationEditor.Accept(programme, finding)!)[0].Row.Deadline!;

        Assert.Equal(("март 2025 г.", new DateOnly(2025, 3, 31)), (deadline.Text, deadline.To));
    }

    [Fact]
    public void Accept_TextChangedSince_ReplacesNothing()
    {
        var finding = FindingRules.Check(CleanProgramme.WithParagraph("Учителя ,прошедшие курсы."), CleanProgramme.Data).Single();

        Assert.Null(NormalizationEditor.Accept(CleanProgramme.WithParagraph("Другой текст ,уже."), finding));
    }

    [Fact]
    public void Accept_FindingWithoutAnOffer_ReplacesNothing()
    {
        var programme = CleanProgramme.WithParagraph("Школа «Берёзовская вошла в проект.");

        Assert.Null(NormalizationEditor.Accept(programme, FindingRules.Check(programme, CleanProgramme.Data).Single()));
    }
}
