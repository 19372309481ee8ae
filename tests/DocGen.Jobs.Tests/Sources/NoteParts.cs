using System.Globalization;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using DocGen.Schools.Results;
using static DocGen.Jobs.Tests.Sources.NoteArithmetic;

namespace DocGen.Jobs.Tests.Sources;

/// <summary>What the notes' common parts must say, in phrases and rows.</summary>
internal static class NoteParts
{
    public static IEnumerable<string> Roadmap(Programme programme)
    {
        var rows = Rows(programme);
        var counts = new[] { ("выполнено", "done"), ("просрочено", "overdue"), ("в работе", "current"), ("срок не наступил", "ahead") }
            .Select(s => (s.Item1, Count: Count(rows, s.Item2, Today))).Where(s => s.Count > 0).Select(s => $"{s.Item1} — {s.Count}");
        yield return $"в дорожной карте {rows.Count} мероприятий: {string.Join(", ", counts)}. Доля выполненных мероприятий — {Text(Share(Count(rows, "done", Today), rows.Count))} %";
    }

    public static IEnumerable<string[]> RoadmapRows(Programme programme)
    {
        var rows = Rows(programme);
        var parties = rows.GroupBy(r => r.Responsible!.Text).OrderByDescending(p => Count(p, "overdue", Today)).ThenByDescending(p => p.Count());
        foreach (var party in parties)
        {
            yield return [party.Key, $"{party.Count()}", $"{Count(party, "done", Today)}", $"{Count(party, "overdue", Today)}", $"{Count(party, "current", Today)}", $"{Count(party, "ahead", Today)}"];
        }

        foreach (var row in rows.Where(r => State(r, Today) == "overdue"))
        {
            yield return [row.Number!, row.Event, row.Deadline!.Text, row.Responsible!.Text, $"{Late(row)}"];
        }
    }

    /// <summary>«два мероприятия из восьми» is said in words; the phrase names who is late.</summary>
    public static string Overdue(Programme programme)
    {
        var late = Rows(programme).Where(r => State(r, Today) == "overdue").ToList();
        var one = Assert.Single(late.Select(r => r.Responsible!.Text).Distinct());
        return $"просрочены {Word(late.Count)} мероприятия из восьми, за {(late.Count == 2 ? "оба" : "все")} отвечает {one}";
    }

    public static int Late(RoadmapRow row) => Today.DayNumber - row.Deadline!.To!.Value.DayNumber;

    public static IEnumerable<string[]> Origins(string school)
    {
        var lines = new[] { Year - 2, Year - 1, Year }.SelectMany(year => Results(school, year)).Select(Origin).ToList();
        lines.AddRange(Demo.RiskProfiles.Where(p => p.SchoolId == school).Select(p => Line($"рисковый профиль, {p.Year} год", p.Source)));
        lines.AddRange(Demo.TeacherStatistics.Where(t => t.SchoolId == school).OrderBy(t => t.Year).Select(t => Line($"сведения о педагогах, {t.Year} год", null)));
        return lines.Select((line, i) => (string[])[(i + 1).ToString(CultureInfo.InvariantCulture), .. line]);
    }

    private static string[] Origin(ExamResult r)
    {
        var procedure = r.Procedure == ExamProcedure.Vpr ? "ВПР" : r.Procedure == ExamProcedure.Oge ? "ОГЭ" : "ЕГЭ";
        return Line($"{procedure}, {r.Subject.ToLowerInvariant()}, {r.Grade} класс, {r.Year} год", r.Source);
    }

    private static string[] Line(string what, SourceReference? source) => [what, source?.File ?? "внесено вручную", source?.Sheet ?? "—", source?.Row?.ToString(CultureInfo.InvariantCulture) ?? "—", NoteArithmetic.Loaded(source?.File)];
}
