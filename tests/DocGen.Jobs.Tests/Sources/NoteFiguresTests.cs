using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Data.Demo;
using DocGen.Jobs.Sources;
using DocGen.Schools;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;

namespace DocGen.Jobs.Tests.Sources;

/// <summary>Every figure of the notes is computed once more here, from the rows of data and without DocGen.Schools/Analytics.</summary>
public sealed partial class NoteFiguresTests
{
    private const int Year = 2023;

    private static readonly SchoolData Data = DemoDistrict.Create();
    private static readonly SourceRecords Records = new(Data, SourceDates.Of(new(2024, 4, 15)));

    public static TheoryData<string> Schools => [.. Data.Organizations.Where(o => o.Kind == OrganizationKind.School).Select(o => o.Id)];

    [Theory]
    [MemberData(nameof(Schools))]
    public void SchoolNote_EveryFigure_IsThatOfTheRows(string id)
    {
        var note = Note(id);
        var own = Data.ExamResults.Where(r => r.SchoolId == id).ToList();
        foreach (var result in own.Where(r => r.Year == Year))
        {
            var before = own.Single(r => r.Year == Year - 1 && Same(r, result));
            var (share, district, earlier) = (Share([result]), Share([.. Data.ExamResults.Where(r => r.Year == Year && Same(r, result))]), Share([before]));
            string[] expected =
            [
                Name(result), $"{result.Participants}", $"{result.BelowMinimum}", $"{Text(share)} %", $"{Text(district)} %", Points(share - district), Points(share - earlier),
            ];
            Assert.Contains(note.Rows, row => row.SequenceEqual(expected));
        }

        var (total, last) = (Share([.. own.Where(r => r.Year == Year)]), Share([.. own.Where(r => r.Year == Year - 1)]));
        var all = Share([.. Data.ExamResults.Where(r => r.Year == Year)]);
        Assert.Contains($"Доля низких результатов по всем процедурам — {Text(total)} %", note.Text, StringComparison.Ordinal);
        Assert.Contains(total == all ? "равна средней по району" : $"на {Text(Math.Abs(total - all))} п.п. {(total > all ? "выше" : "ниже")}, чем в среднем по району ({Text(all)} %)", note.Text, StringComparison.Ordinal);
        Assert.Contains(
            total == last ? $"не изменилась ({Text(total)} %)" : $"{(total < last ? "снизилась" : "выросла")} на {Text(Math.Abs(total - last))} п.п. (с {Text(last)} % до {Text(total)} %)",
            note.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void SchoolNote_Status_FollowsTheRule(string id)
    {
        int Low(int year) => Data.ExamResults.Count(r => r.SchoolId == id && r.Year == year && r.BelowMinimum * 100 >= r.Participants * 30);
        bool Listed(int year) => Low(year - 1) >= 2 || (Low(year - 1) >= 1 && Low(year - 2) >= 1);
        var text = Note(id).Text;
        Assert.Equal(Listed(2024), text.Contains("В перечень 2024 года школа входит", StringComparison.Ordinal));
        Assert.Equal(!Listed(2024), text.Contains("В перечень 2024 года школа не входит", StringComparison.Ordinal));
        Assert.Equal(Listed(2023) && !Listed(2024), text.Contains("вышла из перечня", StringComparison.Ordinal));
        Assert.Equal(Low(Year) == 0, text.Contains("низких результатов нет.", StringComparison.Ordinal));
        Assert.Equal(Listed(2024), text.Contains("нуждается в адресной методической помощи", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void SchoolNote_Roadmap_CountsWhatTheRowsSay(string id)
    {
        var text = Note(id).Text;
        var rows = Data.Programmes.Where(p => p.SchoolId == id).SelectMany(RowsOf).ToList();
        var overdue = rows.Count(r => !r.Done && r.Deadline?.To is { } to && to < new DateOnly(2024, 4, 15));
        Assert.Equal(rows.Count == 0, text.Contains("Дорожной карты школы в базе нет", StringComparison.Ordinal));
        Assert.Equal(rows.Count > 0, text.Contains($"в дорожной карте {rows.Count} мероприяти", StringComparison.Ordinal));
        Assert.Equal(overdue > 0, text.Contains($"просрочено — {overdue}", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void Notes_Wording_HasNoEmptySectionAndNoSlip(string id)
    {
        var sources = new SchoolSource(Records).OfSchool(Records.Organization(id)!);
        Assert.All(new[] { NoteText.Of("school-note", sources), NoteText.Of("comparison-note", sources) }, Clean);
    }

    [Fact]
    public void DistrictNote_EveryRow_IsThatOfTheRowsAndWordingIsClean()
    {
        var note = NoteText.Of("district-note", new MunicipalitySource(Records).Of(Data.Municipalities[0]));
        Clean(note);
        var shares = Data.Organizations.Where(o => o.Kind == OrganizationKind.School).Select(o => o.Id).ToDictionary(id => id, id => Share([.. Data.ExamResults.Where(r => r.SchoolId == id && r.Year == Year)]));
        foreach (var (id, share) in shares)
        {
            var (first, last) = (shares.Values.Count(s => s < share) + 1, shares.Values.Count(s => s <= share));
            var before = Share([.. Data.ExamResults.Where(r => r.SchoolId == id && r.Year == Year - 1)]);
            var row = Assert.Single(note.Rows, r => r.Length == 8 && r[1] == Records.Organization(id)!.ShortName);
            Assert.Equal([first == last ? $"{first}" : $"{first}–{last}", $"{Text(share)} %", Points(share - before)], new[] { row[0], row[4], row[5] });
        }

        var all = Share([.. Data.ExamResults.Where(r => r.Year == Year)]);
        Assert.Contains($"в районе — {Text(all)} %", note.Text, StringComparison.Ordinal);
    }

    private static void Clean(NoteText note)
    {
        Assert.DoesNotMatch(Slip(), note.Text);
        Assert.DoesNotMatch(EmptySection(), note.Html);
    }

    private static NoteText Note(string id) => NoteText.Of("school-note", new SchoolSource(Records).OfSchool(Records.Organization(id)!));

    private static IEnumerable<DocGen.Schools.Programmes.Content.RoadmapRow> RowsOf(DocGen.Schools.Programmes.Programme programme) =>
        programme.Content.OfType<DocGen.Schools.Programmes.Content.Section>().SelectMany(s => s.Blocks).OfType<DocGen.Schools.Programmes.Content.Roadmap>()
            .SelectMany(r => r.Groups).SelectMany(g => g.Items);

    private static bool Same(ExamResult a, ExamResult b) => a.Procedure == b.Procedure && a.Subject == b.Subject && a.Grade == b.Grade;

    private static decimal Share(IReadOnlyList<ExamResult> rows) =>
        Math.Round(100m * rows.Sum(r => r.BelowMinimum!.Value) / rows.Sum(r => r.Participants!.Value), 1, MidpointRounding.AwayFromZero);

    private static string Name(ExamResult r) =>
        $"{(r.Procedure == ExamProcedure.Vpr ? "ВПР" : r.Procedure == ExamProcedure.Oge ? "ОГЭ" : "ЕГЭ")} по {(r.Subject == "Математика" ? "математике" : "русскому языку")}, {r.Grade} класс";

    private static string Text(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Points(decimal value) => $"{(value > 0 ? "+" : value < 0 ? "−" : "")}{Text(Math.Abs(value))} п.п.";

    [GeneratedRegex(@"(?<![\d,])0 (?:школ|мероприяти|процедур|участник)|\.\.|\bnull\b|\{\{|\}\}|NaN| ,| \.(?!\.)|«»|\(\)|: \.", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Slip();

    [GeneratedRegex(@"</h1>\s*(?:<h1|</section|</body)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EmptySection();
}
