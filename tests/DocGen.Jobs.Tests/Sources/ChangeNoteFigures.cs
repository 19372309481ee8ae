using static DocGen.Jobs.Tests.Sources.NoteArithmetic;

namespace DocGen.Jobs.Tests.Sources;

/// <summary>All that the note of changes must say in figures.</summary>
internal static class ChangeNoteFigures
{
    private static readonly string[] States = ["done", "overdue", "current", "ahead"];

    public static IEnumerable<string> Phrases(string id)
    {
        var results = Results(id, Year);
        var (now, before) = (Share(results), Share(Results(id, Year - 1)));
        var (best, worst) = (results.MinBy(Change)!, results.MaxBy(Change)!);
        string Both(Schools.Results.ExamResult r) => $"{In(r)} (с {Text(Share(OwnBefore(r)))} % до {Text(Share(r))} %)";
        var (was, listed) = (Criteria(id, 2023).Length > 0, Criteria(id, 2024).Length > 0);
        var rows = Rows(ProgrammeOf(id));
        return
        [
            "отметку «2» (ВПР)",
            $"Доля неудовлетворительных результатов по всем процедурам в 2023 году по сравнению с 2022 годом {Moved(before, now)}.",
            now == before ? "Результаты школы в целом остались прежними." : $"Результаты школы {(now < before ? "улучшились" : "ухудшились")}: доля неудовлетворительных результатов {Moved(before, now)}.",
            $"Сильнее всего доля снизилась по результатам {Both(best)}, выросла — по результатам {Both(worst)}.",
            was && listed ? "перечень школ с низкими образовательными результатами (далее — ШНОР) 2023 года и осталась в перечне 2024 года"
                : listed ? "2023 года школа не входила, в перечень 2024 года вошла"
                : was ? "2023 года и вышла из него в 2024 году" : "ни в 2023, ни в 2024 году",
            .. Moves(id),
            .. rows.Count == 0 ? Array.Empty<string>() : ["Сопоставлены сведения на 15 января 2024 г. и на 15 апреля 2024 г.", $"Просрочены {NoteArithmetic.Word(Count(rows, "overdue", Today))} мероприятия; на 15 января 2024 г. просроченных не было."],
        ];
    }

    public static IEnumerable<string[]> Table(string id)
    {
        var rows = NoteArithmetic.Rows(ProgrammeOf(id));
        string[] names = ["Выполнено", "Просрочено", "В работе", "Срок не наступил"];
        return
        [
            ["Процедура", "2022 год", "2023 год", "Изменение"],
            .. Results(id, Year).Select(r => (string[])[Name(r), $"{Text(Share(OwnBefore(r)))} %", $"{Text(Share(r))} %", Points(Change(r))]),
            ["Все процедуры", $"{Text(Share(Results(id, Year - 1)))} %", $"{Text(Share(Results(id, Year)))} %", Points(Share(Results(id, Year)) - Share(Results(id, Year - 1)))],
            .. rows.Count == 0 ? Array.Empty<string[]>() :
            [
                ["Состояние", "на 15.01.2024", "на 15.04.2024"],
                .. names.Select((name, i) => (string[])[name, $"{Count(rows, States[i], Before)}", $"{Count(rows, States[i], Today)}"]),
                ["Без определённого или с неверным сроком", "0", "0"],
                ["Всего", $"{rows.Count}", $"{rows.Count}"],
            ],
            .. NoteParts.Origins(id),
        ];
    }

    private static IEnumerable<string> Moves(string id) => NoteArithmetic.Rows(ProgrammeOf(id))
        .Where(r => State(r, Before) != State(r, Today))
        .Select(r => $"{r.Number} «{r.Event}»: было — {Word(State(r, Before))}, стало — {Word(State(r, Today))}");

    private static string Word(string state) => state switch { "done" => "выполнено", "overdue" => "просрочено", "current" => "в работе", _ => "срок не наступил" };
}
