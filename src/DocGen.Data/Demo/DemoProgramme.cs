using System.Globalization;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using DocGen.Schools.Registry;

namespace DocGen.Data.Demo;

/// <summary>The programme of one demo school on the list, with a roadmap where some rows are done and some are overdue.</summary>
internal static class DemoProgramme
{
    private static readonly string[] Deadlines =
    [
        "Январь 2024 г.", "Февраль 2024 г.", "до 15.03.2024", "Март–апрель 2024г.", "Апрель 2024 года", "в течение года", "I квартал 2024 г.", "Сентябрь – декабрь 2024 г.",
    ];

    public static Programme Of(Organization school, Organization mentor, Random random)
    {
        var name = school.ShortName;
        return new($"{school.Id}-programme", "targeted-aid-programme")
        {
            KindLine = "Программа",
            Title = $"Программа адресной методической помощи {name}",
            SchoolId = school.Id,
            MunicipalityId = school.MunicipalityId,
            Project500 = true,
            Term = FuzzyPeriod.Read("Январь–декабрь 2024 г."),
            Goal = "Повысить образовательные результаты учащихся",
            Tasks = [new("t1", "Поднять качество преподавания математики и русского языка") { Number = "1", RiskIds = ["risk1"] }],
            Risks = [new("risk1", "Дефицит педагогических кадров") { Direction = "Методическая поддержка учителей", Measures = ["Наставничество"], ExpectedResults = ["Нет вакансий"] }],
            Indicators =
            [
                new("Доля участников ВПР по математике с отметкой «2»")
                {
                    Number = "1", Unit = "%", Direction = IndicatorDirection.Down, Source = "протоколы ВПР",
                    Baseline = new("45"), Target = new("25"), Actuals = [new(random.Next(26, 44).ToString(CultureInfo.InvariantCulture))],
                },
            ],
            Mentor = new(mentor.Id) { PersonId = mentor.HeadId, Basis = "приказ управления образования от 12.01.2024 № 8" },
            Participants = [new() { OrganizationId = school.Id, PersonId = school.HeadId, Role = "руководитель программы" }, new() { OrganizationId = mentor.Id, Role = "школа-наставник" }],
            Content =
            [
                new Section { Number = "1.", Title = "Цель и задачи", Blocks = [new Paragraph("Программа поддерживает школу в течение 2024 года.")] },
                new Section { Number = "2.", Title = "Дорожная карта", Landscape = true, Blocks = [Roadmap(school, mentor, random)] },
            ],
        };
    }

    private static Roadmap Roadmap(Organization school, Organization mentor, Random random) => new()
    {
        Columns =
        [
            new(RoadmapColumn.Number, "№"), new(RoadmapColumn.Event, "Мероприятие"), new(RoadmapColumn.Deadline, "Срок"),
            new(RoadmapColumn.Responsible, "Ответственный"), new(RoadmapColumn.ExpectedResult, "Результат"),
        ],
        Groups = [new() { Number = "1", Label = "Задача", Title = "Поднять качество преподавания математики и русского языка", TaskId = "t1", Items = [.. Rows(school, mentor, random)] }],
    };

    private static IEnumerable<RoadmapRow> Rows(Organization school, Organization mentor, Random random)
    {
        for (var i = 0; i < DemoNames.Measures.Count; i++)
        {
            var party = i % 3 == 1 ? mentor : school;
            yield return new(DemoNames.Measures[i])
            {
                Number = string.Create(CultureInfo.InvariantCulture, $"1.{i + 1}"),
                Deadline = FuzzyPeriod.Read(Deadlines[i]),
                Responsible = new(party.ShortName) { Parties = [new(party.ShortName) { OrganizationId = party.Id }] },
                ExpectedResult = DemoNames.Results[i],
                Deliverable = DeliverableReader.Read(DemoNames.Results[i]) is { } kind ? new(kind) : null,
                // The first rows are mostly done; by April 2024 one or more of the rest is overdue.
                Done = i < 2 || (i < 4 && i != 2 && random.Next(2) == 0),
            };
        }
    }
}
