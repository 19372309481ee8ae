using DocGen.Schools.Programmes;
using static DocGen.Jobs.Tests.Sources.NoteArithmetic;

namespace DocGen.Jobs.Tests.Sources;

/// <summary>All that the note on a roadmap must say in figures.</summary>
internal static class MonitoringNoteFigures
{
    public static IEnumerable<string> Phrases(Programme programme)
    {
        var rows = Rows(programme);
        var done = Count(rows, "done", Today);
        var soon = rows.Where(r => State(r, Today) == "current" && r.Deadline!.To <= new DateOnly(2024, 5, 15)).Select(r => $"{r.Number} «{r.Event}»");
        return
        [
            "15 января 2024 г.", .. NoteParts.Roadmap(programme),
            $"Выполнены {Word(done)} мероприятия из восьми ({Text(Share(done, rows.Count))} %). С 15 января 2024 г. новых выполненных мероприятий нет.",
            $"П{NoteParts.Overdue(programme)[1..]}. На 15 января 2024 г. просроченных мероприятий не было.",
            $"До 15 мая 2024 г. {(soon.Count() == 1 ? "истекает срок" : "истекают сроки")}: {string.Join("; ", soon)}.",
        ];
    }

    public static IEnumerable<string[]> Table(Programme programme) =>
    [
        .. NoteParts.RoadmapRows(programme),
        .. NoteArithmetic.Rows(programme).Select(r => (string[])[r.Number!, r.Event, r.Deadline!.Text, State(r, Today) switch
        {
            "done" => "√ выполнено", "overdue" => "▲ просрочено", "current" => "► выполняется", _ => "○ предстоит",
        }]),
    ];
}
