using DocGen.Schools;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;

namespace DocGen.Data.Tests.Stores;

/// <summary>A small district with one row or more in every table.</summary>
internal static class Samples
{
    public const string SchoolId = "school-1";

    public static Organization School { get; } = new(SchoolId, OrganizationKind.School, "МБОУ «Каштановская СОШ»")
    {
        FullName = "Муниципальное бюджетное общеобразовательное учреждение «Каштановская средняя общеобразовательная школа»",
        LegalForm = "МБОУ",
        MunicipalityId = "mo-1",
        FounderId = "dep-1",
        HeadId = "p-1",
        Details = new() { Inn = "6127000001", PostalAddress = "347140, ст. Обливская, ул. Школьная, 1" },
    };

    public static Programme Programme { get; } = new("prog-1", "targeted-aid-programme")
    {
        Title = "Программа адресной методической помощи",
        SchoolId = SchoolId,
        MunicipalityId = "mo-1",
        Term = FuzzyPeriod.Read("Март–декабрь 2023 г."),
        Mentor = new("school-2") { PersonId = "p-2" },
        Indicators =
        [
            new("Доля «2» по математике") { Direction = IndicatorDirection.Down, Baseline = new("54%"), Target = new("30 %"), Actuals = [new("43,5%")] },
        ],
        Content =
        [
            new Section { Title = "Актуальность", Blocks = [new Paragraph("В 2021 году школа вошла в список.")] },
            new Section
            {
                Title = "Дорожная карта",
                Blocks =
                [
                    new Roadmap
                    {
                        Groups =
                        [
                            new()
                            {
                                Title = "Задача 1",
                                Items =
                                [
                                    new("Издать приказ")
                                    {
                                        Number = "1.1",
                                        Deadline = FuzzyPeriod.Read("до 15.03.2023"),
                                        Responsible = new("Директор") { Parties = [new("Директор") { PersonId = "p-1" }] },
                                        Done = true,
                                        Items = [new("Ознакомить учителей") { Number = "1.1.1", Deadline = FuzzyPeriod.Read("Март 2023г.") }],
                                    },
                                    new("Провести семинар") { Number = "1.2", Deadline = FuzzyPeriod.Read("в течение года") },
                                ],
                            },
                        ],
                    },
                ],
            },
        ],
    };

    public static SchoolData District { get; } = new()
    {
        Regions = [new("r-1", "Ростовская область")],
        Municipalities = [new("mo-1", "Обливский район") { RegionId = "r-1", NameGenitive = "Обливского района" }],
        Organizations =
        [
            new("dep-1", OrganizationKind.Department, "Отдел образования") { MunicipalityId = "mo-1" },
            School,
            new("school-2", OrganizationKind.School, "МБОУ «Дубовская СОШ»") { MunicipalityId = "mo-1" },
        ],
        People =
        [
            new("p-1", "Иванова", "Мария") { Patronymic = "Петровна", Gender = Gender.Female, Position = "директор", OrganizationId = SchoolId },
            new("p-2", "Цой", "Олег") { Gender = Gender.Male, OrganizationId = "school-2", NameForms = new() { Dative = "Цою Олегу" } },
        ],
        TeacherStatistics = [new(SchoolId, 2023) { Total = 24, HighestCategory = 5 }],
        ExamResults =
        [
            new(SchoolId, ExamProcedure.Vpr, "Математика", 5, 2021)
            {
                Participants = 13, BelowMinimum = 7, Mean = 2.9m, Marks = new(7, 3, 2, 1), Source = new("впр.xlsx", "5 класс", 7),
            },
            new(SchoolId, ExamProcedure.Vpr, "Русский язык", 5, 2021) { Participants = 13, BelowMinimumPercent = 31m },
            new("school-2", ExamProcedure.Oge, "Математика", 9, 2021) { Participants = 40, BelowMinimum = 2 },
        ],
        RiskProfiles = [new(SchoolId, 2023) { Factors = [new("Дефицит кадров") { Level = RiskLevel.High, Selected = true, Percent = 12.5m }] }],
        Programmes = [Programme],
    };
}
