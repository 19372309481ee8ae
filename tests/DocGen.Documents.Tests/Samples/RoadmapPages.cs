using System.Globalization;
using DocGen.Documents.Model;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Samples;

/// <summary>The landscape roadmap of the sample programme, grouped by task.</summary>
internal static class RoadmapPages
{
    private static readonly string[] Events =
    [
        "Диагностика профессиональных дефицитов учителей математики и русского языка",
        "Заседание методического совета: анализ результатов ВПР и ОГЭ, выбор приоритетных направлений работы",
        "Практикум «Критериальное оценивание на уроке» на базе школы-наставника",
        "Взаимопосещение уроков; обсуждение по листам наблюдения",
        "Мониторинг выполнения индивидуальных образовательных маршрутов",
    ];

    public static IEnumerable<Block> Body() =>
    [
        Heading(1, "Дорожная карта", "roadmap"),
        new Table(
            [new TableColumn { Fixed = Length.FromMillimetres(14) }, .. Relative(40, 18, 20, 22)],
            [HeaderRow("№", "Мероприятие", "Срок", "Ответственный", "Результат"), .. Rows()])
        {
            Description = "План мероприятий: номер, мероприятие, срок, ответственный, результат",
        },
        new Signatures([new Signature(Line("Директор"), "М.П.\u00A0Иванова") { Date = "02.03.2026" }]),
    ];

    private static IEnumerable<TableRow> Rows()
    {
        for (var task = 1; task <= 4; task++)
        {
            yield return new TableRow([Cell($"Задача {task}. Повысить профессиональную компетентность педагогов") with { ColumnSpan = 5, Fill = "F2F2F2" }]) { KeepWithNext = true };
            for (var index = 0; index < Events.Length; index++)
            {
                var number = string.Create(CultureInfo.InvariantCulture, $"{task}.{index + 1}");
                yield return Row(number, Events[index], "март – апрель 2026\u00A0г.", "Смирнова О.В., заместитель директора", index % 2 == 0 ? "Аналитическая справка" : "Протокол, приказ");
            }
        }
    }
}
