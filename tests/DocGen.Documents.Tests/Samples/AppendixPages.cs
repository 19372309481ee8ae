using DocGen.Documents.Model;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Samples;

/// <summary>An appendix numbered by itself, with the less usual parts.</summary>
internal static class AppendixPages
{
    public static IEnumerable<Block> Body() =>
    [
        new AppendixMark([Line("Приложение № 1"), Line("к приказу МБОУ «Берёзовская СОШ № 3»"), Line("от 02.03.2026 № 40")]),
        Heading(2, "Лист ознакомления", "sheet"),
        new Table(
            [new TableColumn { Fixed = Length.FromMillimetres(12) }, TableColumn.Auto, TableColumn.Auto, new TableColumn { Fixed = Length.FromMillimetres(30) }, new TableColumn { Fixed = Length.FromMillimetres(30) }],
            [
                HeaderRow("№", "Фамилия, имя, отчество", "Должность", "Дата", "Подпись"),
                Row("1", "Смирнова Ольга Викторовна", "заместитель директора", string.Empty, string.Empty),
                Row("2", "Петрова Татьяна Ивановна", "учитель математики", string.Empty, string.Empty),
            ]),
        new Table(
            [TableColumn.Auto, TableColumn.Auto],
            [new TableRow([new TableCell([Build.Body("Слева"), new Table([TableColumn.Auto], [Row("таблица в ячейке")]) { FontSize = 10 }]), Cell("Справа") with { Alignment = Alignment.Right }])])
        {
            Style = TableStyle.Plain,
        },
        new Picture(SamplePictures.Jpeg, PictureFormat.Jpeg, Length.FromMillimetres(30), Length.FromMillimetres(30), "Серый квадрат"),
        new Paragraph(Line("Рисунок 2. Результаты по предметам")) { Role = ParagraphRole.Caption },
        new Chart(
            ChartKind.GroupedBar,
            ["2022/23", "2023/24", "2024/25"],
            [new ChartSeries("Математика", [54, 43.5m, 31]), new ChartSeries("Русский язык", [31, null, 24])])
        {
            Title = "Доля обучающихся, не преодолевших минимальный порог",
            Unit = "%",
            CategoryAxis = "Учебный год",
        },
        new Chart(ChartKind.Line, ["5 класс", "6 класс", "7 класс"], [new ChartSeries("Средняя отметка", [3.9m, 3.7m, 3.42m])]),
        new QrCode("https://example.org/programma", Length.FromMillimetres(30)) { Caption = "Программа на сайте школы", Alignment = Alignment.Right },
        new PageBreak(),
        new RequisiteLine(Line("02.03.2026"), Line("№\u00A041")),
        new Paragraph(Line("О распределении обязанностей между участниками рабочей группы")) { Role = ParagraphRole.About },
        new List(ListStyle.Outline, [Item("Утвердить распределение обязанностей между участниками рабочей группы по реализации программы.", Items(ListStyle.Outline, "Первый пункт внутри.") with { Wrap = ListWrap.Margin })]) { Wrap = ListWrap.Margin },
        new Paragraph(Line("Справа, без отступа")) { Alignment = Alignment.Right },
        new Paragraph(Line("Слева, с отступом, вместе со следующим")) { Alignment = Alignment.Left, Indent = true, KeepWithNext = true },
        new Paragraph(Line("Ещё абзац & знаки <b> \"кавычки\" — 1\u00A0234,5\u00A0%")) { Indent = false },
        Items(ListStyle.Dash, "последний пункт документа"),
    ];
}
