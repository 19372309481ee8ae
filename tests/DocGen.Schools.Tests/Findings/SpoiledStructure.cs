using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using DocGen.Schools.Tests.Samples;

namespace DocGen.Schools.Tests.Findings;

/// <summary>The clean programme with one fault of structure, terms or responsibility each.</summary>
internal static class SpoiledStructure
{
    public static IReadOnlyList<(string Code, Programme Programme)> All { get; } =
    [
        ("NO_TITLE_PAGE", CleanProgramme.Value with { Title = null }),
        ("NO_APPROVAL", CleanProgramme.Value with { Approvals = [] }),
        ("PROGRAMME_TERM_LENGTH", CleanProgramme.Value with { Term = FuzzyPeriod.Read("2024–2026 гг.") }),
        ("PASSPORT_BODY_MISMATCH", CleanProgramme.Value with { Tasks = [.. CleanProgramme.Value.Tasks, new("t3", "Обновить библиотеку")] }),
        ("PASSPORT_BODY_MISMATCH", CleanProgramme.WithPassport(rows => [.. rows.Where(r => r.Key != "goal"), new("goal", "Цель") { Blocks = [new Paragraph("Провести капитальный ремонт здания")] }])),
        ("DECLARED_SECTION_MISSING", CleanProgramme.WithPassport(rows => [.. rows, new("sections", "Разделы") { Blocks = [new Paragraph("Финансовое обеспечение")] }])),
        ("DUPLICATE_CONTENT", CleanProgramme.WithPassport(rows => [.. rows, new("expected_results", "Результаты") { Blocks = [Numbered("доля двоек по математике не выше 20 %", "все учителя математики прошли курсы")] }])),
        ("NUMBERING_GAP", CleanProgramme.With(Marked(("1.", "Первое."), ("2.", "Второе."), ("4.", "Четвёртое.")))),
        ("NUMBERING_GAP", CleanProgramme.WithRow(r => r with { Items = [Sub("1.1.1"), Sub("1.1.3")] })),
        ("NUMBERING_COLLISION", CleanProgramme.With(Marked(("1.", "Первое."), ("2.", "Второе."), ("2.", "Третье.")))),
        ("NUMBERING_STYLE", CleanProgramme.WithContent(c => [c[0], ((Section)c[1]) with { Number = "1" }, .. c.Skip(2)])),
        ("SECTION_NUMBER_REUSED", CleanProgramme.With(new Section { Number = "2.", Title = "Внутри первого" })),
        ("ROADMAP_MISSING", CleanProgramme.WithContent(c => [.. c.SkipLast(1)])),
        ("COLUMN_MISLABELLED", CleanProgramme.WithRoadmap(r => r with { Columns = [new("number", "Дата"), .. r.Columns.Skip(1)] })),
        ("ROW_WITHOUT_NUMBER", CleanProgramme.WithRow(r => r with { Number = null })),
        ("SUB_ROWS_LOST", CleanProgramme.WithRow(r => r with { Event = "Организация консультаций:" })),
        ("CELL_SPLIT_BY_PAGE", CleanProgramme.WithRow(r => r with { Number = null, Event = "", Deadline = null })),
        ("TASK_NOT_IN_ROADMAP", CleanProgramme.WithRoadmap(r => r with { Groups = [r.Groups[0]] })),
        ("TASK_NOT_IN_ROADMAP", CleanProgramme.WithRoadmap(r => r with { Groups = [new() { Items = [.. r.Groups.SelectMany(g => g.Items)] }] })),
        ("DEADLINE_END_BEFORE_START", WithDeadline("сентябрь – май 2025 г.")),
        ("DEADLINE_OUTSIDE_PROGRAMME", WithDeadline("январь 2026 г.")),
        ("DEADLINE_OUTSIDE_PROGRAMME", WithDeadline("до 15.01.2025")),
        ("DEADLINE_CROSSES_STAGE", WithDeadline("май – июнь 2025 г.")),
        ("VAGUE_DEADLINE", WithDeadline("2025")),
        ("VAGUE_DEADLINE", WithDeadline("постоянно")),
        ("VAGUE_DEADLINE", WithDeadline("в течение года")),
        ("VAGUE_DEADLINE", WithDeadline("как получится")),
        ("VAGUE_DEADLINE", CleanProgramme.WithRow(r => r with { Deadline = null })),
        ("STAGE_WITHOUT_DEADLINE", CleanProgramme.Value with { Stages = [new() { Title = "Без срока" }] }),
        ("RESPONSIBLE_WITHOUT_PERSON", CleanProgramme.WithRow(r => r with { Responsible = new("Отдел образования") })),
        ("RESPONSIBLE_WITHOUT_PERSON", CleanProgramme.WithRow(r => r with { Responsible = null })),
        ("RESPONSIBLE_NOT_IN_PARTICIPANTS", CleanProgramme.WithRow(r => r with { Responsible = new("Центр занятости, Петров А.А.") })),
        ("RESPONSIBLE_NOT_IN_PARTICIPANTS", CleanProgramme.WithRow(r => r with { Responsible = new("МБОУ «Дальняя СОШ», Петров А.А.") })),
        ("RESPONSIBLE_NO_SEPARATOR", CleanProgramme.WithRow(r => r with { Responsible = new("Отдел образования МБОУ «Берёзовская СОШ» Иванова М.П.") })),
        ("NO_RESPONSIBLE", new("p", "work-system") { Title = "Система работы", Content = [Numbered("план работы", "план контроля") with { Role = BlockRole.Measures }] }),
        ("BODY_NOT_ESTABLISHED", CleanProgramme.WithParagraph("Ход работ оценивает рабочая группа.")),
        ("MENTOR_NOT_NAMED", CleanProgramme.Value with { Mentor = null, Goal = "Взаимодействие со школой-наставником" }),
        ("MENTOR_NOT_NAMED", CleanProgramme.Value with { Mentor = new("nobody") }),
        ("NO_INDICATORS", new("p", "concept") { Title = "Концепция", Content = [new Paragraph("Оценка ведётся по целевым показателям.")] }),
        ("INDICATOR_WITHOUT_BASELINE", CleanProgramme.WithIndicator(i => i with { Baseline = null })),
        ("INDICATOR_NOT_MEASURABLE", CleanProgramme.WithIndicator(i => i with { Target = new("положительная динамика") })),
        ("INDICATOR_NOT_MEASURABLE", CleanProgramme.WithIndicator(i => i with { Target = null })),
        ("RESULT_NOT_MEASURABLE", new("p", "concept") { Title = "Концепция", Content = [Numbered("рост мотивации", "рост качества") with { Role = BlockRole.ExpectedResults }] }),
        ("DEFINITION_NOT_MEASURABLE", CleanProgramme.With(new Paragraph("Низкие результаты – это устойчивая неуспеваемость.") { Role = BlockRole.LowResultDefinition })),
        ("PERCENT_OUT_OF_RANGE", CleanProgramme.WithIndicator(i => i with { Target = new("1000%") })),
        ("PERCENT_OUT_OF_RANGE", CleanProgramme.With(new ExamTable { Columns = ["Предмет", "Участников", "Доля"], Rows = [new(["ОГЭ", "10", "120,5 %"])] })),
        ("EXAM_DATA_INCOMPLETE", CleanProgramme.With(new ExamTable { Columns = ["Предмет", "2024"], Rows = [new(["ОГЭ", "-"])] })),
        ("RISK_WITHOUT_MEASURE", CleanProgramme.Value with { Risks = [new("r2", "Низкий уровень вовлечённости родителей")] }),
        ("RISK_SET_INCONSISTENT", CleanProgramme.With(Numbered("низкий уровень вовлечённости родителей;", "буллинг.") with { Role = BlockRole.RiskFactorGroups })),
        ("DANGLING_REFERENCE", CleanProgramme.With(new RelatedDocument("Договор сетевого взаимодействия"))),
    ];

    private static Programme WithDeadline(string text) => CleanProgramme.WithRow(r => r with { Deadline = FuzzyPeriod.Read(text) });

    private static RoadmapRow Sub(string number) => new("Консультация") { Number = number, Deadline = FuzzyPeriod.Read("март 2025 г."), Responsible = new("Иванова М.П.") };

    private static ItemList Numbered(params string[] texts) => Marked([.. texts.Select((t, i) => ($"{i + 1}.", t))]);

    private static ItemList Marked(params (string Marker, string Text)[] items) => new() { Items = [.. items.Select(i => new ListEntry(i.Text) { Marker = i.Marker })] };
}
