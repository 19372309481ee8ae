using System.Text.RegularExpressions;
using DocGen.Jobs.Sources;
using static DocGen.Jobs.Tests.Sources.NoteArithmetic;

namespace DocGen.Jobs.Tests.Sources;

/// <summary>
/// Every figure of the notes is computed once more by separate code: rows of tables are compared whole, and in the text no digit may stay
/// outside the phrases that <see cref="NoteArithmetic"/> gives.
/// </summary>
public sealed partial class NoteFiguresTests
{
    private static readonly SourceRecords Records = new(Demo, SourceDates.Of(Today), null, new(Demo.ExamResults.Select(r => r.Source!.File).Distinct(StringComparer.Ordinal).Select(file => KeyValuePair.Create(file, LoadedOn(file)))));

    public static TheoryData<string> SchoolIds => [.. AllSchools.Select(s => s.Id)];

    public static TheoryData<string> ProgrammeIds => [.. Demo.Programmes.Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(SchoolIds))]
    public void SchoolNote_EveryFigure_IsThatOfTheRows(string id)
    {
        var note = NoteText.Of("school-note", new SchoolSource(Records).OfSchool(Records.Organization(id)!));
        note.ProseIs(SchoolNoteFigures.Phrases(id), DatesOfTheNote);
        note.RowsAre(SchoolNoteFigures.Table(id));
        foreach (var year in new[] { Year - 2, Year - 1, Year })
        {
            Assert.Contains(Text(Share(Results(id, year))), note.Charts[0], StringComparison.Ordinal);
            Assert.Contains(Text(Share(Everywhere(year))), note.Charts[0], StringComparison.Ordinal);
        }

        Clean(note);
    }

    [Theory]
    [MemberData(nameof(SchoolIds))]
    public void ComparisonNote_EveryFigure_IsThatOfTheRows(string id)
    {
        var note = NoteText.Of("comparison-note", new SchoolSource(Records).OfSchool(Records.Organization(id)!));
        note.ProseIs(ChangeNoteFigures.Phrases(id), DatesOfTheNote);
        note.RowsAre(ChangeNoteFigures.Table(id));
        Clean(note);
    }

    [Theory]
    [MemberData(nameof(ProgrammeIds))]
    public void MonitoringNote_EveryFigure_IsThatOfTheRows(string id)
    {
        var programme = Demo.Programmes.Single(p => p.Id == id);
        var note = NoteText.Of("monitoring-note", new SchoolSource(Records).OfProgramme(programme));
        note.ProseIs(MonitoringNoteFigures.Phrases(programme), DatesOfTheNote);
        note.RowsAre(MonitoringNoteFigures.Table(programme));
        Clean(note);
    }

    [Fact]
    public void DistrictNote_EveryFigure_IsThatOfTheRows()
    {
        var note = NoteText.Of("district-note", new MunicipalitySource(Records).Of(Demo.Municipalities[0]));
        note.ProseIs(DistrictNoteFigures.Phrases(), DatesOfTheNote);
        note.RowsAre(DistrictNoteFigures.Table());
        Clean(note);
    }

    [Theory]
    [MemberData(nameof(SchoolIds))]
    public void SchoolNote_Conclusions_DoNotContradictTheData(string id)
    {
        var text = NoteText.Of("school-note", new SchoolSource(Records).OfSchool(Records.Organization(id)!)).Text;
        var (listed, was) = (Criteria(id, 2024).Length > 0, Criteria(id, 2023).Length > 0);
        Assert.Equal(listed, text.Contains("В перечень 2024 года школа входит", StringComparison.Ordinal));
        Assert.Equal(!listed, text.Contains("В перечень 2024 года школа не входит", StringComparison.Ordinal));
        Assert.Equal(was && !listed, text.Contains("вышла из перечня", StringComparison.Ordinal));
        Assert.Equal(listed, text.Contains("нуждается в адресной методической помощи", StringComparison.Ordinal));
        Assert.Equal(Low(id, Year).Count == 0, text.Contains("процедур с низким результатом нет", StringComparison.Ordinal));
        Assert.Equal(ProgrammeOf(id) is null, text.Contains("Дорожной карты школы в базе нет", StringComparison.Ordinal));
        Assert.Equal(listed, text.Contains("школы-наставника", StringComparison.Ordinal));
    }

    private static void Clean(NoteText note)
    {
        Assert.DoesNotMatch(Slip(), note.Text);
        Assert.DoesNotMatch(EmptySection(), note.Html);
    }

    [GeneratedRegex(@"(?<![\d,])0 (?:школ|мероприяти|процедур|участник)|\.\.|\bnull\b|\{\{|\}\}|NaN| ,| \.(?!\.)|«»|\(\)|: \.", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Slip();

    [GeneratedRegex(@"</h1>\s*(?:<h1|</section|</body)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EmptySection();
}
