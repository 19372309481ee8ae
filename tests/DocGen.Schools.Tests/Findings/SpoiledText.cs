using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using DocGen.Schools.Tests.Samples;

namespace DocGen.Schools.Tests.Findings;

/// <summary>The clean programme with one fault of text each.</summary>
internal static class SpoiledText
{
    public static IReadOnlyList<(string Code, Programme Programme)> All { get; } =
    [
        ("HTML_IN_TEXT", Paragraph("<p>Школа работает</p> над качеством.")),
        ("HTML_IN_TEXT", Paragraph("Школа&nbsp;работает над качеством.")),
        ("WRONG_CODEPOINT", Paragraph("С учѐтом проведѐнного анализа.")),
        ("WRONG_CODEPOINT", Paragraph("Латинская c в слове «шкoла» не видна.")),
        ("WRONG_CODEPOINT", Paragraph("Сложенная из двух знаков и\u0306 не та буква.")),
        ("REVIEW_REMARK_LEFT", Paragraph("Срок работы – год (уточнить у отдела).")),
        ("REVIEW_REMARK_LEFT", Paragraph("Участвуют 25 обучающихся???")),
        ("REVIEW_REMARK_LEFT", Paragraph("Приказ от ________ № 5.")),
        ("SENTENCE_TRUNCATED", Paragraph("Принцип открытости предполагает, что действия основываются на информации о качестве подготовки")),
        ("SENTENCE_TRUNCATED", CleanProgramme.WithRow(r => r with { ExpectedResult = "Справка по итогам и" })),
        ("TRAILING_COLON", Paragraph("В работе участвуют:")),
        ("WORD_BROKEN_BY_SPACE", Paragraph("Отдел образова ния помогает школе.")),
        ("WORD_BROKEN_BY_SPACE", Paragraph("Повышение компетент ности учителей.")),
        ("WORD_BROKEN_BY_SPACE", Paragraph("Курсы для обучаю щихся школы и помощь им.")),
        ("WORDS_GLUED", Paragraph("Работа школыМБОУ ведётся по плану.")),
        ("WORDS_GLUED", Paragraph("Срок – декабрь2025 года.")),
        ("WORDS_GLUED", Paragraph("Здесь низкимирезультатами названы низкие результаты. Школа с низкими результатами. Школа с низкими результатами.")),
        ("TYPO", Paragraph("Щколы района работают вместе.")),
        ("TYPO", Paragraph("Приктические занятия идут весь год.")),
        ("TYPO", CleanProgramme.Value with { Title = "Система работа со школами" }),
        ("STRAY_TEXT", Paragraph("По результатам экзамена (математика)г.и стала участником.")),
        ("PARAGRAPHS_MERGED", Paragraph("Высокие результаты обучения .Составляющие работы известны.")),
        ("PERIOD_UNCLEAR", Paragraph("Подготовка идёт в 2024-2025 году.")),
        ("UNBALANCED_QUOTES", Paragraph("Школа «Берёзовская вошла в проект.")),
        ("UNBALANCED_QUOTES", Paragraph("Программа «Развитие «Школа» утверждена.")),
        ("UNBALANCED_BRACKETS", Paragraph("Родители (законные представители участвуют.")),
        ("QUOTES_STRAIGHT", Paragraph("Проект \"Школа\" начался.")),
        ("SPACING", Paragraph("Учителя ,прошедшие курсы.")),
        ("SPACING", Paragraph("В 2025г. начались курсы.")),
        ("SPACING", Paragraph("Маршрут (далее)на основе диагностики.")),
        ("SPACING", Paragraph("Две  работы в плане.")),
        ("DUPLICATE_ITEM", CleanProgramme.With(List("организация консультаций для всех участников проекта;", "организация консультаций для всех участников проекта по вопросам работы."))),
        ("DUPLICATE_ITEM", CleanProgramme.WithRoadmap(r => r with { Groups = [r.Groups[0] with { Items = [r.Groups[0].Items[0], r.Groups[0].Items[0] with { Number = "1.2" }] }, r.Groups[1]] })),
        ("DUPLICATE_HEADING", CleanProgramme.WithContent(c => [.. c, new Subheading("Ключевые задачи:"), List("первая;", "вторая.") with { Lead = "Ключевыми задачами работы являются:" }])),
        ("LIST_PUNCTUATION", CleanProgramme.With(List("первый пункт;", "второй пункт.", "третий пункт;"))),
        ("LIST_ITEM_WITHOUT_MARKER", CleanProgramme.With(new ItemList { Items = [new("первый;") { Marker = "-" }, new("второй.")] })),
        ("LIST_NESTING_LOST", CleanProgramme.With(List("первый;", "второй.") with { Lead = "создание системы:", LeadMarker = "-" })),
        ("ORG_NAME_VARIANT", Paragraph("В работе участвует МБОУ Берёзовская СОШ.")),
        ("ABBREVIATION_NOT_EXPANDED", Paragraph("Работу ведёт РМК района.")),
    ];

    private static Programme Paragraph(string text) => CleanProgramme.WithParagraph(text);

    private static ItemList List(params string[] texts) => new() { Items = [.. texts.Select(t => new ListEntry(t) { Marker = "-" })] };
}
