using System.Globalization;
using DocGen.Schools;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;

namespace DocGen.Data.Demo;

/// <summary>
/// An invented region: districts of 24 schools, in each of which six are on the list of ШНОР of 2024 (three by criterion 1, two by
/// criterion 2, one by both), one leaves it, and the last one, stronger than the district, is their mentor. The same seed and size give the same data.
/// </summary>
public static class DemoDistrict
{
    public const int DefaultSchools = 24;

    public const int DefaultSeed = 2024;

    /// <summary>Years with results, ascending; the list of the year after the last follows from them.</summary>
    public static IReadOnlyList<int> Years { get; } = [2021, 2022, 2023];

    internal const int LastYear = 2023;

    private const int DistrictSize = 24;

    private static readonly DemoOutcome[] Outcomes =
    [
        DemoOutcome.ByLastYear, DemoOutcome.ByLastYear, DemoOutcome.ByLastYear, DemoOutcome.ByTwoYears, DemoOutcome.ByTwoYears, DemoOutcome.ByBoth, DemoOutcome.Leaving,
    ];

    /// <param name="schools">At least 1; a district beyond the first is begun at every 24.</param>
    public static SchoolData Create(int schools = DefaultSchools, int seed = DefaultSeed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(schools, 1);
        var random = new Random(seed);
        List<Municipality> municipalities = [];
        List<Organization> organizations = [];
        List<Person> people = [];
        List<TeacherStatistics> staff = [];
        List<ExamResult> results = [];
        List<RiskProfile> risks = [];
        List<Programme> programmes = [];
        for (var d = 0; d * DistrictSize < schools; d++)
        {
            var municipality = District(d);
            municipalities.Add(municipality);
            var department = Department(municipality);
            organizations.Add(department);
            organizations.Add(Office(municipality));
            people.AddRange(Officials(municipality));
            var members = Enumerable.Range(d * DistrictSize, Math.Min(DistrictSize, schools - (d * DistrictSize))).Select(i => School(i, municipality, department)).ToList();
            for (var i = 0; i < members.Count; i++)
            {
                var school = members[i];
                var outcome = i < Outcomes.Length ? Outcomes[i] : i == members.Count - 1 ? DemoOutcome.Mentor : DemoOutcome.Good;
                organizations.Add(school);
                people.Add(Head(school, (d * DistrictSize) + i));
                staff.AddRange(Years.Select(year => Staff(school.Id, year, random)).Select(each => each with { WithIndividualRoute = each.Total * (each.Year - 2019) / 10 }));
                results.AddRange(DemoResults.Of(school.Id, outcome, random));
                if (outcome is not (DemoOutcome.Good or DemoOutcome.Mentor))
                {
                    risks.Add(Risks(school.Id, random));
                    programmes.Add(DemoProgramme.Of(school, members[^1], random));
                }
            }
        }

        return new()
        {
            Regions = [new("region-1", "Каштановая область")],
            Municipalities = municipalities,
            Organizations = organizations,
            People = people,
            TeacherStatistics = staff,
            ExamResults = results,
            RiskProfiles = risks,
            Programmes = programmes,
        };
    }

    private static Municipality District(int index)
    {
        var name = DemoNames.Districts[index % DemoNames.Districts.Count];
        var round = index / DemoNames.Districts.Count;
        var suffix = round == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" № {round + 1}");
        return new(string.Create(CultureInfo.InvariantCulture, $"mo-{index + 1:D3}"), $"{name} район{suffix}")
        {
            RegionId = "region-1", NameGenitive = $"{name[..^2]}ого района{suffix}",
        };
    }

    private static Organization Department(Municipality municipality) =>
        new($"{municipality.Id}-department", OrganizationKind.Department, $"Управление образования {municipality.NameGenitive}")
        {
            MunicipalityId = municipality.Id, HeadId = $"{municipality.Id}-department-head",
        };

    private static Organization Office(Municipality municipality) =>
        new($"{municipality.Id}-office", OrganizationKind.MethodicalOffice, $"Районный методический кабинет {municipality.NameGenitive}")
        {
            Abbreviation = "РМК", MunicipalityId = municipality.Id, FounderId = $"{municipality.Id}-department", HeadId = $"{municipality.Id}-office-head",
        };

    private static IEnumerable<Person> Officials(Municipality municipality) =>
    [
        new($"{municipality.Id}-department-head", "Белоусов", "Андрей")
        {
            Patronymic = "Николаевич", Gender = Gender.Male, Position = "начальник управления образования", OrganizationId = $"{municipality.Id}-department",
        },
        new($"{municipality.Id}-office-head", "Ковалёва", "Ирина")
        {
            Patronymic = "Дмитриевна", Gender = Gender.Female, Position = "заведующий районным методическим кабинетом", OrganizationId = $"{municipality.Id}-office",
        },
    ];

    private static Organization School(int index, Municipality municipality, Organization department)
    {
        var settlement = DemoNames.Settlements[index % DemoNames.Settlements.Count];
        var number = index < DemoNames.Settlements.Count ? "" : string.Create(CultureInfo.InvariantCulture, $" № {(index / DemoNames.Settlements.Count) + 1}");
        var id = string.Create(CultureInfo.InvariantCulture, $"school-{index + 1:D4}");
        return new(id, OrganizationKind.School, $"МБОУ «{settlement} СОШ{number}»")
        {
            FullName = $"Муниципальное бюджетное общеобразовательное учреждение «{settlement} средняя общеобразовательная школа{number}»",
            LegalForm = "МБОУ",
            MunicipalityId = municipality.Id,
            FounderId = department.Id,
            HeadId = $"{id}-head",
        };
    }

    private static Person Head(Organization school, int index)
    {
        var (surname, name, patronymic, female) = DemoNames.People[index % DemoNames.People.Count];
        return new($"{school.Id}-head", surname, name)
        {
            Patronymic = patronymic, Gender = female ? Gender.Female : Gender.Male, Position = "директор", OrganizationId = school.Id,
        };
    }

    private static TeacherStatistics Staff(string schoolId, int year, Random random)
    {
        var total = random.Next(12, 40);
        var (highest, first) = (random.Next(0, total / 4), random.Next(0, total / 2));
        return new(schoolId, year)
        {
            Total = total,
            HighestCategory = highest,
            FirstCategory = first,
            WithoutCategory = total - highest - first,
            HigherEducation = total - random.Next(0, 4),
            YoungSpecialists = random.Next(0, 4),
            PensionAge = random.Next(0, total / 3),
            Trained = total - random.Next(0, 6),
            Vacancies = random.Next(0, 3),
        };
    }

    private static RiskProfile Risks(string schoolId, Random random) => new(schoolId, LastYear)
    {
        Factors =
        [
            new("Дефицит педагогических кадров") { Level = RiskLevel.High, Selected = true, Percent = random.Next(10, 40) },
            new("Низкая учебная мотивация обучающихся") { Level = RiskLevel.Medium, Percent = random.Next(10, 60) },
            new("Низкий уровень оснащения школы") { Level = RiskLevel.Low },
        ],
    };
}
