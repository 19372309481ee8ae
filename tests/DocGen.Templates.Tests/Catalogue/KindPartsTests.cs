using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocGen.Documents;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Production;

namespace DocGen.Templates.Tests.Catalogue;

/// <summary>The parts that documents of each kind consist of are in its sample, in their order.</summary>
public sealed partial class KindPartsTests
{
    private static readonly TemplateCatalogue Kinds = TemplateCatalogue.Load(Path.Combine(Snapshot.Root, "templates"));

    [Theory]
    [InlineData("passport", "Наименование|Основания|Разработчики|Руководитель|Участники|Цель|Задачи|Перечень|Показатели|Сроки|Ожидаемые|Контроль")]
    [InlineData("targeted-aid-programme", "Паспорт Программы|Актуальность|по двум|Цель|Задачи|Показател|дорожная карта|Ожидаемые результаты")]
    [InlineData("quality-programme", "Постановка проблемы|фактора риска|Цель программы|Задачи программы|Принципы реализации|Этапы работы|Формы оценки|всероссийские проверочные|Направления и содержание|6.1.|6.2.|6.3.|Ожидаемые результаты|1. Уровень оснащения|2. Доля обучающихся|3. Родители")]
    [InlineData("concept", "Приволье Республикань|Концепция|2. Риск|Основание|Замысел|Цель:|Задачи:|Этапы|1 этап|Цель этапа|Ответственный:|Меры:|Обоснование данными|2023/24 учебный год|доля, %|Направления работы|пересматривает меры|3. Риск|Основание")]
    [InlineData("low-result-system", "Система работы|Цель|Задачи|Планы|Что такое низкие результаты|Обоснование|Связанные документы|Меры поддержки")]
    [InlineData("tutor-support-programme", "Паспорт Программы|Карта проблем|Внешняя среда|Внутренняя среда|Качество школьных процессов|преподавание|управление|Цель Программы|Задачи Программы|Алгоритм|Задача 1.|1.3.1|Задача 2.|Задача 3.")]
    [InlineData("roadmap", "Мероприятие|Срок|Ответственный|Ожидаемый результат|Задача 1.|Задача 4.")]
    [InlineData("individual-route", "УТВЕРЖДАЮ|Сведения о педагоге|Профессиональные дефициты|Цель маршрута|Содержание маршрута|Ожидаемые результаты|О.С. Мельник")]
    [InlineData("pupil-map", "К.Д.А.|6 «Б»|Затруднения|Помощь|Динамика|Вывод")]
    [InlineData("mentor-plan", "СОГЛАСОВАНО|УТВЕРЖДАЮ|Основание|Цель|Задачи|Ответственный|школа-наставник|Ожидаемые результаты|Е.П. Воронцова|Р.А. Литвиненко")]
    [InlineData("network-agreement", "Договор № 4-д|в лице директора Воронцовой Елены Павловны, действующей|в лице директора Литвиненко Романа Андреевича, действующего|Предмет договора|Обязанности Сторон|Порядок взаимодействия|Срок действия|Реквизиты")]
    [InlineData("risk-profile", "Рисковый профиль|Фактор риска|▲ высокая|► средняя|○ низкая|Источник|включены факторы")]
    [InlineData("cover-letter", "Отдел образования|№ 47|Начальнику отдела образования|Черных А.В.|Уважаемый Андрей Викторович!|Приложения:|на 7 л.|Директор|Тимченко Галина Сергеевна")]
    [InlineData("acquaintance-sheet", "Лист ознакомления|№|Фамилия, имя, отчество|Должность|Дата|Подпись|10")]
    [InlineData("agreement-sheet", "Лист согласования|Замечания|Дата|Подпись")]
    [InlineData("school-note", "Аналитическая справка|1. Основание и источники|2. Сведения о школе|3. Статус школы|критери|Процедуры с низким результатом|4. Результаты|чем в среднем по району|Среднее по региону|Таблица 1.|Отличие|Рисунок 1.|5. Рисковый профиль|6. Педагогические кадры|Доля|7. Достижение показателей|8. Ход дорожной карты|по ответственным|Просроченные мероприятия|9. Выводы|10. Рекомендации|Ивановой М.П.|до 29 апреля 2024 г.|И.Д. Ковалёва|Источники данных|ВПР-2023.xlsx")]
    [InlineData("district-note", "Аналитическая справка|1. Основание|Таблица 1.|2. Перечень школ|Вошли в перечень|Вышла из перечня|3. Сводная таблица|Место|Просрочено|Рисунок 1.|4. Факторы риска|5. Просроченные мероприятия|6. Выводы|7. Рекомендации|Приложение 1. Сведения по школам|Приложение 2. Источники данных")]
    [InlineData("monitoring-note", "Справка|о ходе выполнения дорожной карты|1. Общие итоги|по ответственным|Просроченные мероприятия|2. Состояние мероприятий|√ выполнено|▲ просрочено|3. Выводы|4. Рекомендации|Источник данных")]
    [InlineData("comparison-note", "Справка|об изменениях|1. Результаты|Изменение|Все процедуры|2. Статус ШНОР|3. Дорожная карта|на 15.01.2024|на 15.04.2024|4. Выводы|Источники данных")]
    public void Sample_OfTheKind_HasItsPartsInOrder(string kind, string parts)
    {
        var text = Text(kind, Kinds.Find(kind)!.Sample);
        var from = 0;
        foreach (var part in parts.Split('|'))
        {
            var found = new Regex(Regex.Escape(part), RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)).Match(text, from);
            Assert.True(found.Success, $"{kind}: no «{part}» after {from} in\n{text}");
            from = found.Index + found.Length;
        }
    }

    /// <summary>Parts of orders and protocols are named where their data and pages are at hand, in OrderPartsTests.</summary>
    [Fact]
    public void Parts_OfEveryKind_AreNamed()
    {
        var named = GetType().GetMethod(nameof(Sample_OfTheKind_HasItsPartsInOrder))!.GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value!);
        var others = Kinds.Kinds.Select(kind => kind.Id).Where(id => !id.StartsWith("order-", StringComparison.Ordinal) && !id.StartsWith("protocol-", StringComparison.Ordinal));
        Assert.Equal(others.Order(), named.Order());
    }

    [Fact]
    public void PupilMap_ByDefault_DoesNotNameThePupil()
    {
        var sample = JsonNode.Parse(Kinds.Find("pupil-map")!.Sample.GetRawText())!;
        Assert.DoesNotContain("Калинин", Text("pupil-map", JsonSerializer.SerializeToElement(sample)), StringComparison.Ordinal);

        sample["full_name"] = true;
        Assert.Contains("Калинин Денис Антонович", Text("pupil-map", JsonSerializer.SerializeToElement(sample)), StringComparison.Ordinal);
    }

    [Fact]
    public void Roadmap_AsOfADate_TellsTheStateOfEveryRowAndNumbersSubRows()
    {
        var sample = File.ReadAllBytes(Path.Combine(Snapshot.Root, "templates", "roadmap", "sample-states.json"));
        var text = Text("roadmap", JsonDocument.Parse(sample).RootElement);

        Assert.All(["Состояние", "15.05.2026", "√ выполнено", "12.02.2026", "▲ просрочено", "► выполняется", "1.3.1", "1.3.2"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Table_OfFourteenColumns_TearsNoWord()
    {
        string[] labels = ["Параллель", "Количество обучающихся", "Доля, %", "Примечание классного руководителя"];
        var columns = string.Join(", ", Enumerable.Range(0, 12).Select(i => $$"""{ "key": "c{{i}}", "label": "{{labels[i % 4]}}", "group": "{{2022 + (i / 4)}}/{{23 + (i / 4)}} учебный год" }"""));
        using var data = JsonDocument.Parse($$"""
            { "document": { "title": "Проба" }, "school": { "full_name": "Школа", "short_name": "Школа" }, "content": [{ "type": "section", "title": "Данные", "orientation": "landscape", "blocks": [
              { "type": "table", "columns": [{ "key": "number", "label": "№ п/п" }, {{columns}}, { "key": "end", "label": "Итоговое заключение" }], "items": [{ "number": "1", "c3": "не указано", "end": "нуждается в сопровождении" }] }] }] }
            """);
        var composition = new DocumentComposer().Compose(Kinds.Find("concept")!, data.RootElement);

        Assert.Empty(composition.Diagnostics);
        Assert.Empty(OutputFormats.Find("pdf")!.Write(composition.Document!, new MemoryStream()));
    }

    public static TheoryData<string, string> Places()
    {
        var data = new TheoryData<string, string>();
        foreach (var block in Blocks)
        {
            foreach (var place in (string[])["section", "inline", "passport", "stages", "evaluation_forms", "results_by_direction"])
            {
                data.Add(block, place);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Block_OfAnyKindInAnyPlace_IsPrinted(string block, string place)
    {
        var around = place switch
        {
            "section" => """{ "type": "section", "title": "Раздел", "blocks": [BLOCK] }""",
            "inline" => """{ "type": "section", "number": "1.", "title": null, "blocks": [BLOCK] }""",
            "passport" => """{ "type": "passport", "rows": [{ "label": "Строка", "blocks": [BLOCK] }] }""",
            "stages" => """{ "type": "stages", "items": [{ "marker": "1 этап", "title": "этап", "blocks": [BLOCK] }] }""",
            "evaluation_forms" => """{ "type": "evaluation_forms", "items": [{ "title": "Форма", "blocks": [BLOCK] }] }""",
            _ => """{ "type": "results_by_direction", "items": [{ "direction": "Направление", "blocks": [BLOCK] }] }""",
        };
        using var data = JsonDocument.Parse($$"""
            { "document": { "title": "Проба" }, "school": { "full_name": "Школа", "short_name": "Школа" }, "content": [{{around.Replace("BLOCK", block, StringComparison.Ordinal)}}] }
            """);
        Assert.Contains("приметное", Text("concept", data.RootElement), StringComparison.Ordinal);
    }

    private static readonly string[] Blocks =
    [
        """{ "type": "paragraph", "text": "приметное" }""",
        """{ "type": "subheading", "text": "приметное" }""",
        """{ "type": "list", "lead": "Список:", "items": [{ "text": "приметное" }] }""",
        """{ "type": "section", "title": "приметное", "orientation": "landscape", "blocks": [{ "type": "paragraph", "text": "Текст." }] }""",
        """{ "type": "passport", "title": "Паспорт", "rows": [{ "number": "1", "label": "приметное", "blocks": [] }] }""",
        """{ "type": "stages", "items": [{ "title": "приметное", "goal": "цель" }] }""",
        """{ "type": "problem_matrix", "caption": "Карта", "areas": [{ "title": "Среда", "lead": "Проблемы:", "problems": ["приметное"] }] }""",
        """{ "type": "problem_matrix", "areas": [{ "title": "Среда", "problems": ["приметное"], "areas": [{ "title": "Часть" }] }] }""",
        """{ "type": "indicators", "caption": "Показатели", "columns": [{ "key": "indicator", "label": "Показатель" }], "items": [{ "indicator": "приметное" }] }""",
        """{ "type": "exam_results", "caption": "Результаты", "columns": ["Предмет", { "label": "%", "group": "2025" }], "rows": [["приметное", 5]] }""",
        """{ "type": "table", "caption": "Таблица", "columns": [{ "key": "a", "label": "А" }], "groups": [{ "title": "приметное", "items": [{ "a": 1 }] }] }""",
        """{ "type": "roadmap", "caption": "План", "columns": [{ "key": "event", "label": "Дело" }], "groups": [{ "groups": [{ "label": "Задача", "items": [{ "event": "Дело", "items": [{ "event": "приметное" }] }] }] }] }""",
        """{ "type": "chart", "caption": "приметное", "categories": ["5"], "series": [{ "name": "доля", "values": [3] }] }""",
        """{ "type": "related_documents", "items": [{ "title": "приметное" }] }""",
        """{ "type": "evaluation_forms", "items": [{ "title": "приметное", "text": "опрос" }] }""",
        """{ "type": "results_by_direction", "items": [{ "direction": "приметное", "results": [{ "text": "итог" }] }] }""",
        """{ "type": "letterhead", "lines": ["приметное"], "second_lines": ["второе"], "details": ["адрес"] }""",
        """{ "type": "marks", "items": [{ "heading": "ПРИНЯТО", "lines": ["приметное"] }] }""",
        """{ "type": "signatures", "items": [{ "position": "приметное", "person": { "surname": "Ким", "name": "Анна", "patronymic": "Ивановна" } }] }""",
    ];

    private static string Text(string kind, JsonElement data)
    {
        var composition = new DocumentComposer().Compose(Kinds.Find(kind)!, data);
        Assert.Empty(composition.Diagnostics);
        using var stream = new MemoryStream();
        Assert.Empty(OutputFormats.Find("docx")!.Write(composition.Document!, new MemoryStream()));
        Assert.Empty(OutputFormats.Find("txt")!.Write(composition.Document!, stream));
        return Spaces().Replace(Encoding.UTF8.GetString(stream.ToArray()), " ");
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
