using System.Globalization;
using DocGen.Data.Demo;
using DocGen.Schools;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;

namespace DocGen.Jobs.Tests.Sources;

/// <summary>Figures of the notes computed once more from the rows of the demo data, without DocGen.Schools/Analytics.</summary>
internal static class NoteArithmetic
{
    public const int Year = 2023;

    public static readonly DateOnly Today = new(2024, 4, 15);
    public static readonly DateOnly Before = new(2024, 1, 15);
    public static readonly SchoolData Demo = DemoDistrict.Create();
    public static readonly string[] DatesOfTheNote = ["15 апреля 2024 г.", "29 апреля 2024 г.", "15 мая 2024 г."];

    private static readonly string[] Words = ["ноль", "одно", "два", "три", "четыре", "пять", "шесть", "семь", "восемь"];

    public static IReadOnlyList<Organization> AllSchools { get; } = [.. Demo.Organizations.Where(o => o.Kind == OrganizationKind.School).OrderBy(o => o.Id, StringComparer.Ordinal)];

    public static IReadOnlyList<ExamResult> Results(string school, int year) =>
    [
        .. Demo.ExamResults.Where(r => r.SchoolId == school && r.Year == year).OrderBy(r => r.Procedure).ThenBy(r => r.Subject, StringComparer.Ordinal).ThenBy(r => r.Grade),
    ];

    public static IReadOnlyList<ExamResult> Everywhere(int year) => [.. Demo.ExamResults.Where(r => r.Year == year)];

    public static IReadOnlyList<ExamResult> Same(ExamResult as_, int year) =>
        [.. Demo.ExamResults.Where(r => r.Year == year && r.Procedure == as_.Procedure && r.Subject == as_.Subject && r.Grade == as_.Grade)];

    public static ExamResult OwnBefore(ExamResult result) => Same(result, result.Year - 1).Single(r => r.SchoolId == result.SchoolId);

    public static bool IsLow(ExamResult r) => r.BelowMinimum * 100 >= r.Participants * 30;

    public static IReadOnlyList<ExamResult> Low(string school, int year) => [.. Results(school, year).Where(IsLow)];

    /// <summary>Criteria of the list of the year that fire, by their numbers.</summary>
    public static int[] Criteria(string school, int year)
    {
        var (last, before) = (Low(school, year - 1).Count, Low(school, year - 2).Count);
        return [.. last >= 2 ? new[] { 1 } : [], .. last >= 1 && before >= 1 ? new[] { 2 } : []];
    }

    public static decimal Share(IReadOnlyList<ExamResult> rows) =>
        Math.Round(100m * rows.Sum(r => r.BelowMinimum!.Value) / rows.Sum(r => r.Participants!.Value), 1, MidpointRounding.AwayFromZero);

    public static decimal Share(ExamResult row) => Share([row]);

    public static decimal Share(int part, int whole) => Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);

    public static decimal Change(ExamResult row) => Share(row) - Share(OwnBefore(row));

    public static string Name(ExamResult r) => $"{Short(r)}, {r.Grade} класс";

    public static string In(ExamResult r) => $"{Short(r)} в {r.Grade} классе";

    public static string Text(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');

    public static string Points(decimal value) => $"{(value > 0 ? "+" : value < 0 ? "−" : "")}{Text(Math.Abs(value))} п.п.";

    /// <summary>«снизилась на 2 п.п. (с 5 % до 3 %)».</summary>
    public static string Moved(decimal from, decimal to) => from == to
        ? $"не изменилась ({Text(to)} %)"
        : $"{(to < from ? "снизилась" : "выросла")} на {Text(Math.Abs(to - from))} п.п. (с {Text(from)} % до {Text(to)} %)";

    public static string Against(decimal own, decimal mean) => own == mean
        ? "столько же, сколько в среднем по району"
        : $"на {Text(Math.Abs(own - mean))} п.п. {(own > mean ? "выше" : "ниже")}, чем в среднем по району ({Text(mean)} %)";

    /// <summary>«два» for a number of things of the neuter gender, up to eight.</summary>
    public static string Word(int number) => Words[number];

    public static Programme? ProgrammeOf(string school) => Demo.Programmes.SingleOrDefault(p => p.SchoolId == school);

    public static IReadOnlyList<RoadmapRow> Rows(Programme? programme) => programme is null ? [] :
        [.. programme.Content.OfType<Section>().SelectMany(s => s.Blocks).OfType<Roadmap>().SelectMany(r => r.Groups).SelectMany(g => g.Items)];

    /// <summary>A term without days of its own lasts as long as the programme: through the year 2024.</summary>
    public static string State(RoadmapRow row, DateOnly day) =>
        row.Done ? "done" : row.Deadline!.To < day ? "overdue" : row.Deadline.From > day ? "ahead" : "current";

    public static int Count(IEnumerable<RoadmapRow> rows, string state, DateOnly day) => rows.Count(r => State(r, day) == state);

    /// <summary>Files of a year are loaded on 10 July of it; rows without a file have no day.</summary>
    public static DateOnly LoadedOn(string file) => new(int.Parse(file[4..8], CultureInfo.InvariantCulture), 7, 10);

    public static string Loaded(string? file) => file is null ? "—" : LoadedOn(file).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    private static string Short(ExamResult r) =>
        $"{(r.Procedure == ExamProcedure.Vpr ? "ВПР" : r.Procedure == ExamProcedure.Oge ? "ОГЭ" : "ЕГЭ")} по {(r.Subject == "Математика" ? "математике" : "русскому языку")}";
}
