using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using DocGen.Schools.Registry;

namespace DocGen.Schools.Tests.Samples;

/// <summary>A programme of a fictional school in which no rule has anything to find; tests spoil one thing at a time.</summary>
internal static class CleanProgramme
{
    public static SchoolData Data { get; } = new()
    {
        Organizations =
        [
            new("school", OrganizationKind.School, "МБОУ «Берёзовская СОШ»") { MunicipalityId = "district", HeadId = "head" },
            new("mentor", OrganizationKind.School, "МБОУ «Заречная СОШ»") { MunicipalityId = "district" },
            new("department", OrganizationKind.Department, "Отдел образования Администрации Лесного района"),
        ],
        People = [new("head", "Иванова", "Мария") { Patronymic = "Петровна", Position = "директор", OrganizationId = "school" }],
    };

    public static Programme Value { get; } = new("programme", "targeted-aid-programme")
    {
        KindLine = "Программа",
        Title = "повышения качества образования МБОУ «Берёзовская СОШ»",
        SchoolId = "school",
        Project500 = true,
        Term = FuzzyPeriod.Read("февраль – декабрь 2025 года"),
        Approvals = [new("УТВЕРЖДАЮ") { PersonId = "head", Date = new(2025, 1, 31) }],
        Mentor = new("mentor") { Basis = "приказ отдела образования от 20.01.2025 № 7" },
        Participants = [new() { OrganizationId = "school" }, new() { OrganizationId = "department" }, new() { OrganizationId = "mentor" }],
        Tasks = [Task("t1", "Снизить долю обучающихся с рисками учебной неуспешности."), Task("t2", "Повысить предметную компетентность учителей.")],
        Risks =
        [
            new("r1", "Высокая доля обучающихся с рисками учебной неуспешности")
            {
                Direction = "Адресная помощь обучающимся", Measures = ["дополнительные занятия"], ExpectedResults = ["доля снижена до 20 %"],
            },
        ],
        Content =
        [
            Passport(),
            new Section { Number = "1.", Title = "Общая постановка проблемы", Blocks = [Prose(), Exams()] },
            new Section
            {
                Number = "2.",
                Title = "Цель и показатели",
                Blocks =
                [
                    new Paragraph("Создать условия для повышения качества образования обучающихся школы.") { Role = BlockRole.Goal },
                    Indicators(),
                ],
            },
            new Section { Number = "3.", Title = "Ожидаемые результаты", Blocks = [Results()] },
            new Section { Title = "Дорожная карта", Landscape = true, Blocks = [Roadmap()] },
        ],
    };

    /// <summary>The programme with one more block at the end of its first section.</summary>
    public static Programme With(Block block) => WithContent(content =>
    {
        var section = (Section)content[1];
        return [content[0], section with { Blocks = [.. section.Blocks, block] }, .. content.Skip(2)];
    });

    public static Programme WithParagraph(string text) => With(new Paragraph(text));

    public static Programme WithContent(Func<IReadOnlyList<Block>, IReadOnlyList<Block>> change) => Value with { Content = change(Value.Content) };

    /// <summary>The programme with its roadmap changed.</summary>
    public static Programme WithRoadmap(Func<Roadmap, Roadmap> change) =>
        WithContent(content => [.. content.SkipLast(1), new Section { Title = "Дорожная карта", Landscape = true, Blocks = [change(Roadmap())] }]);

    /// <summary>The programme with its first roadmap row changed.</summary>
    public static Programme WithRow(Func<RoadmapRow, RoadmapRow> change) => WithRoadmap(r =>
        r with { Groups = [r.Groups[0] with { Items = [change(r.Groups[0].Items[0]), .. r.Groups[0].Items.Skip(1)] }, .. r.Groups.Skip(1)] });

    public static Programme WithIndicator(Func<Indicator, Indicator> change) => WithContent(content =>
    {
        var section = (Section)content[2];
        var table = (IndicatorTable)section.Blocks[1];
        return [.. content.Take(2), section with { Blocks = [section.Blocks[0], table with { Items = [change(table.Items[0]), table.Items[1]] }] }, .. content.Skip(3)];
    });

    public static Programme WithPassport(Func<IReadOnlyList<PassportRow>, IReadOnlyList<PassportRow>> change) =>
        WithContent(content => [new Passport { Rows = change(((Passport)content[0]).Rows) }, .. content.Skip(1)]);

    private static ProgrammeTask Task(string id, string text) => new(id, text) { RiskIds = ["r1"] };

    private static Passport Passport() => new()
    {
        Rows =
        [
            new(PassportKey.Developers, "Разработчики") { Blocks = [new Paragraph("Администрация школы, отдел образования")] },
            new(PassportKey.Goal, "Цель") { Blocks = [new Paragraph("Создание условий для повышения качества образования обучающихся школы")] },
            new(PassportKey.Tasks, "Задачи")
            {
                Blocks = [List("Снизить долю обучающихся с рисками учебной неуспешности.", "Повысить предметную компетентность учителей.")],
            },
            new(PassportKey.Sections, "Разделы") { Blocks = [List("Общая постановка проблемы.", "Цель и показатели.", "Ожидаемые результаты.")] },
            new(PassportKey.Stages, "Этапы") { Blocks = [new StageList { Items = [Stage("1 этап", "Подготовка", "февраль – май 2025 г."), Stage("2 этап", "Основная работа", "июнь – декабрь 2025 г.")] }] },
        ],
    };

    private static ItemList List(params string[] texts) =>
        new() { Items = [.. texts.Select((text, i) => new ListEntry(text) { Marker = $"{i + 1}." })] };

    private static Stage Stage(string number, string title, string period) => new() { Number = number, Title = title, Period = FuzzyPeriod.Read(period) };

    private static Paragraph Prose() => new(
        "В 2024 году по результатам основного государственного экзамена (ОГЭ) школа вошла в перечень школ с низкими образовательными результатами (далее – ШНОР). "
        + "Отдел образования закрепил за школой наставника – МБОУ «Заречная СОШ», приказ от 20.01.2025 № 7 (с приложением).");

    private static ExamTable Exams() => new()
    {
        Columns = ["Предмет", "Участников, 2024", "Доля «2», 2024"],
        Rows = [new(["ОГЭ, математика", "25", "40 %"]), new(["ОГЭ, русский язык", "25", "32 %"])],
    };

    private static IndicatorTable Indicators() => new()
    {
        Items =
        [
            new("Доля обучающихся, не преодолевших минимальный порог по математике")
            {
                Number = "1", Direction = IndicatorDirection.Down, Baseline = new("40 %"), Target = new("20 %"), Source = "протоколы экзамена",
            },
            new("Доля учителей, прошедших курсы") { Number = "2", Baseline = new("35 %"), Target = new("100 %"), Source = "отчёт школы" },
        ],
    };

    private static ItemList Results() => new()
    {
        Role = BlockRole.ExpectedResults,
        Items = [new("доля двоек по математике не выше 20 %;") { Marker = "-" }, new("все учителя математики прошли курсы.") { Marker = "-" }],
    };

    private static Roadmap Roadmap() => new()
    {
        Columns =
        [
            new(RoadmapColumn.Number, "№ п/п"), new(RoadmapColumn.Event, "Мероприятие"), new(RoadmapColumn.Deadline, "Срок"),
            new(RoadmapColumn.Responsible, "Ответственный"), new(RoadmapColumn.ExpectedResult, "Ожидаемый результат"),
        ],
        Groups =
        [
            new() { Title = "Снижение неуспешности", TaskId = "t1", Items = [Row("1.1", "Диагностика пробелов", "март 2025 г."), Row("1.2", "Дополнительные занятия", "апрель – май 2025 г.")] },
            new() { Title = "Компетентность учителей", TaskId = "t2", Items = [Row("2.1", "Курсы для учителей", "июнь – август 2025 г."), Row("2.2", "Открытые уроки", "до 15.12.2025")] },
        ],
    };

    private static RoadmapRow Row(string number, string text, string deadline) => new(text)
    {
        Number = number,
        Deadline = FuzzyPeriod.Read(deadline),
        Responsible = new("Отдел образования, Иванова М.П.") { Parties = [new("Отдел образования") { OrganizationId = "department" }, new("Иванова М.П.") { PersonId = "head", OrganizationId = "school" }] },
        ExpectedResult = "Аналитическая справка",
    };
}
