using DocGen.Documents.Model;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Samples;

/// <summary>Passport, prose, lists, tables and pictures of the sample programme.</summary>
internal static class ProgrammePages
{
    private const string Filler =
        "Анализ результатов всероссийских проверочных работ и государственной итоговой аттестации показывает, что обучающиеся испытывают " +
        "затруднения в работе с текстом, в решении задач с практическим содержанием и в применении знаний в новой ситуации.";

    public static IEnumerable<Block> Body() => [Heading(1, "Паспорт программы", "passport"), Passport(), .. Relevance(), .. Goals(), .. Results()];

    private static Table Passport() => new(
        Relative(30, 70),
        [
            PassportRow("Наименование программы", Build.Body("Программа адресной методической помощи МБОУ «Берёзовская СОШ № 3»")),
            PassportRow("Основание для разработки", Build.Body("Приказ управления образования от 16.02.2026 № 48"), Build.Body("Приказ школы от 20.02.2026 № 31")),
            PassportRow(
                "Задачи",
                Items(ListStyle.Decimal, "Выявить профессиональные дефициты педагогов.", "Организовать наставничество.", "Обновить внутреннюю систему оценки качества образования.")),
            PassportRow("Участники", Build.Body("В программе участвуют:"), Items(ListStyle.Dash, "учителя-предметники;", "районный методический кабинет;", "школа-наставник.")),
            PassportRow("Сроки", Build.Body("март 2026\u00A0г. – май 2027\u00A0г.")),
        ])
    {
        Description = "Паспорт программы: наименование, основание, задачи, участники, сроки",
    };

    private static TableRow PassportRow(string label, params ReadOnlySpan<Block> value) =>
        new([Cell(label) with { Heading = true }, new TableCell([.. value])]);

    private static IEnumerable<Block> Relevance() =>
    [
        Heading(1, "I. Актуальность", "relevance"),
        new Paragraph(
        [
            new Text("Школа включена в список школ с низкими результатами"),
            new Footnote([new Text("Список утверждён приказом министерства от 12.01.2026; см. "), new Link("https://example.org/spisok", Line("сайт министерства")), new Text(".")]),
            new Text(". " + Filler + " Подробности — в "),
            new Link("#roadmap", Line("дорожной карте")),
            new Text(" и на "),
            new Link("https://школа.example/отчёт?год=2026", [new Emphasis(Line("сайте школы"))]),
            new Text("."),
        ]),
        Build.Body(Filler),
        Heading(2, "1.1. Результаты экзаменов", "exams"),
        new Paragraph(Line("Таблица 1. Доля обучающихся, не преодолевших минимальный порог, %")) { Role = ParagraphRole.Caption },
        ExamTable(),
        new Paragraph(Line("Источник: данные школы; по русскому языку за 2024 г. данных нет.")) { Role = ParagraphRole.Note },
        Build.Body("Итоги " + "государствен\u00ADной итоговой аттестации показаны на рисунке; рост на 5\u2011процентный порог не отмечен."),
        new Picture(SamplePictures.Png, PictureFormat.Png, Length.FromMillimetres(90), Length.FromMillimetres(45), "Столбчатая диаграмма: доля двоек по годам — 54, 43 и 31 процент"),
        new Paragraph(Line("Рисунок 1. Динамика по математике")) { Role = ParagraphRole.Caption, Alignment = Alignment.Center },
    ];

    private static Table ExamTable() => new(
        [TableColumn.Auto, TableColumn.Auto, TableColumn.Auto, TableColumn.Auto, TableColumn.Auto],
        [
            new TableRow([Head("Предмет") with { RowSpan = 2 }, Head("Процедура") with { RowSpan = 2 }, Head("Учебный год") with { ColumnSpan = 3 }]) { Header = true },
            HeaderRow("2022/23", "2023/24", "2024/25"),
            new TableRow([Cell("Математика") with { RowSpan = 2 }, Cell("ОГЭ"), Numeric("54"), Numeric("43"), Numeric("31")]),
            new TableRow([Cell("ВПР, 5 класс"), Numeric("38"), Numeric("33"), Numeric("29")]),
            new TableRow([Cell("Русский язык"), Cell("ОГЭ"), Numeric("31"), new TableCell([]), Numeric("24")]),
            new TableRow([Cell("Среднее по району") with { ColumnSpan = 2, Fill = "F2F2F2" }, Numeric("27"), Numeric("25"), Numeric("22")]),
        ]);

    private static TableCell Numeric(string text) => Cell(text) with { Alignment = Alignment.Center, VerticalAlignment = VerticalAlignment.Middle };

    private static IEnumerable<Block> Goals() =>
    [
        Heading(1, "II. Цель, задачи и направления", "goals"),
        new Paragraph([new Strong(Line("Цель: ")), new Text("повысить качество образования в школе к "), new Underline(Line("маю 2027 года")), new Text("."), LineBreak.Instance, new Text("Срок может быть уточнён приказом директора.")]),
        Build.Body("Направления работы:"),
        new List(
            ListStyle.Outline,
            [
                Item("Кадровые условия:", new List(ListStyle.Outline, [Item("диагностика дефицитов;"), Item("индивидуальные маршруты:", new List(ListStyle.Outline, [Item("для молодых учителей;"), Item("для учителей математики.")]))])),
                Item("Учебный процесс:", new List(ListStyle.Outline, [Item("взаимопосещение уроков;"), Item("открытые уроки школы-наставника.")]), Build.Body("Посещение каждого урока оформляется листом наблюдения.")),
                Item("Работа с родителями.") with { Value = 5 },
                new ListItem([Build.Body("Контроль.")]) { Marker = "5.1." },
            ]),
        Heading(3, "Меры поддержки", "measures"),
        Items(ListStyle.CyrillicLetter, "консультации;", "семинары;", "стажировки;", "вебинары;", "мастер-классы;", "круглые столы;", "открытые уроки;", "конкурсы;", "наставничество."),
        Heading(4, "Порядок работы", "order"),
        new List(ListStyle.DecimalParenthesis, [Item("провести диагностику:", Items(ListStyle.Dash, "обучающихся;", "педагогов;")), Item("составить план;")]) { Start = 3 },
        Items(ListStyle.UpperRoman, "Подготовительный этап.", "Основной этап.", "Итоговый этап."),
        new List(ListStyle.None, [Item("Пункт без знака.")]),
        Items(ListStyle.Bullet, "пункт с кружком"),
    ];

    private static IEnumerable<Block> Results() =>
    [
        Heading(1, "III. Ожидаемые результаты", "results"),
        Build.Body(Filler),
        Build.Body(Filler),
        new Signatures([
            new Signature(Line("Заместитель директора по учебно-воспитательной работе"), "О.В.\u00A0Смирнова"),
            new Signature(Line("Руководитель школьного методического объединения"), "Т.И.\u00A0Петрова"),
        ]),
    ];
}
