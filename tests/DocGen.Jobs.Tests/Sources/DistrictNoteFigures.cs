using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using static DocGen.Jobs.Tests.Sources.NoteArithmetic;

namespace DocGen.Jobs.Tests.Sources;

/// <summary>All that the note of the district must say in figures.</summary>
internal static class DistrictNoteFigures
{
    private static readonly Dictionary<string, decimal> Shares = AllSchools.ToDictionary(s => s.Id, s => Share(Results(s.Id, Year)), StringComparer.Ordinal);
    private static readonly List<Organization> Placed = [.. AllSchools.OrderBy(s => Shares[s.Id]).ThenBy(s => s.Id, StringComparer.Ordinal)];
    private static readonly List<ExamResult> Procedures = [.. Results(AllSchools[0].Id, Year)];

    public static IEnumerable<string> Phrases()
    {
        var (now, before) = (Share(Everywhere(Year)), Share(Everywhere(Year - 1)));
        var listed = AllSchools.Where(s => Criteria(s.Id, 2024).Length > 0).ToList();
        var (entered, left) = (listed.Count(s => Criteria(s.Id, 2023).Length == 0), AllSchools.Count(s => Criteria(s.Id, 2023).Length > 0 && Criteria(s.Id, 2024).Length == 0));
        var peak = Procedures.MaxBy(r => Share(Same(r, Year)) - Share(Same(r, Year - 1)))!;
        var (peakNow, peakBefore) = (Share(Same(peak, Year)), Share(Same(peak, Year - 1)));
        var factor = Demo.RiskProfiles.SelectMany(p => p.Factors).Where(f => f.Level == RiskLevel.High).GroupBy(f => f.Name).MaxBy(g => g.Count())!;
        var late = AllSchools.Where(s => Overdue(s.Id) > 0).ToList();
        Assert.Equal((5, 1), (entered, left));
        return
        [
            $"по {AllSchools.Count} школам", "отметку «2» (ВПР)", "не меньше 30 %",
            $"В 2023 году доля неудовлетворительных результатов по всем процедурам в районе — {Text(now)} %, как и в среднем по региону. По сравнению с 2022 годом она {Moved(before, now)}.",
            $"2024 года входят {listed.Count} школ",
            $"Доля неудовлетворительных результатов в районе в 2023 году — {Text(now)} %; за год она {Moved(before, now)}.",
            $"В перечне ШНОР {listed.Count} школ из {AllSchools.Count}: за год вошли пять, вышла одна.",
            $"Лучший результат — {Text(Shares[Placed[0].Id])} % — у {Placed[0].ShortName}, худший — {Text(Shares[Placed[^1].Id])} % — у {Placed[^1].ShortName}.",
            $"доля неудовлетворительных результатов {In(peak)}: на {Text(peakNow - peakBefore)} п.п. (с {Text(peakBefore)} % до {Text(peakNow)} %).",
            $"Самый частый фактор высокого риска — {factor.Key.ToLowerInvariant()}: {factor.Count()} школ.",
            $"отстают от сроков в {late.Count} школах: всего {late.Sum(s => Overdue(s.Id))} просроченных мероприятий",
            .. AllSchools.SelectMany(Report),
        ];
    }

    public static IEnumerable<string[]> Table() =>
    [
        .. Procedures.Select(Mean),
        .. Placed.Where(s => Criteria(s.Id, 2024).Length > 0).Select(Listed),
        .. Placed.Select(School),
        .. Demo.RiskProfiles.SelectMany(p => p.Factors).GroupBy(f => f.Name).Select(g => (string[])
            [g.Key, $"{g.Count(f => f.Level == RiskLevel.High)}", $"{g.Count(f => f.Level == RiskLevel.Medium)}", $"{g.Count(f => f.Level == RiskLevel.Low)}", $"{g.Count(f => f.Selected)}"]),
        .. AllSchools.SelectMany(s => Rows(ProgrammeOf(s.Id)).Where(r => State(r, Today) == "overdue").Select(r => (string[])
            [s.ShortName, $"{r.Number} {r.Event}", r.Deadline!.Text, $"{NoteParts.Late(r)}"])),
        .. Origins(),
    ];

    private static int Overdue(string school) => Count(Rows(ProgrammeOf(school)), "overdue", Today);

    private static string[] Mean(ExamResult r)
    {
        var (now, before) = (Share(Same(r, Year)), Share(Same(r, Year - 1)));
        return [Name(r), $"{Same(r, Year).Sum(x => x.Participants)}", $"{Text(now)} %", $"{Text(before)} %", Points(now - before)];
    }

    private static string[] Listed(Organization school, int index) =>
        [$"{index + 1}", school.ShortName, Criteria(school.Id, 2024) is [var one] ? $"{one}" : "оба", AllSchools.Single(s => s.Id == ProgrammeOf(school.Id)!.Mentor!.OrganizationId).ShortName];

    private static string[] School(Organization school)
    {
        var share = Shares[school.Id];
        var (first, last) = (Shares.Values.Count(s => s < share) + 1, Shares.Values.Count(s => s <= share));
        var rows = Rows(ProgrammeOf(school.Id));
        return
        [
            first == last ? $"{first}" : $"{first}–{last}", school.ShortName, Criteria(school.Id, 2024).Length > 0 ? "да" : "нет", $"{Low(school.Id, Year).Count}", $"{Text(share)} %",
            Points(share - Share(Results(school.Id, Year - 1))), rows.Count == 0 ? "нет" : $"{rows.Count}", rows.Count == 0 ? "—" : $"{Overdue(school.Id)}",
        ];
    }

    private static IEnumerable<string> Report(Organization school)
    {
        decimal Of(int year) => Share(Results(school.Id, year));
        yield return $"Доля неудовлетворительных результатов: {Text(Of(2021))} % в 2021 году, {Text(Of(2022))} % в 2022 году, {Text(Of(2023))} % в 2023 году; за последний год доля {Moved(Of(2022), Of(2023))}.";
        var low = Low(school.Id, Year);
        yield return low.Count == 0 ? "Процедур с низким результатом в 2023 году нет." : $"Низкий результат: {string.Join("; ", low.Select(r => $"{Name(r)} ({Text(Share(r))} %)"))}.";
        var rows = Rows(ProgrammeOf(school.Id));
        if (rows.Count > 0)
        {
            yield return $"Дорожная карта: мероприятий — {rows.Count}, выполнено — {Count(rows, "done", Today)}, просрочено — {Overdue(school.Id)}.";
        }
    }

    private static IEnumerable<string[]> Origins() => Demo.ExamResults.Where(r => r.Year >= Year - 2)
        .GroupBy(r => (r.Procedure, r.Year, r.Source!.File, r.Source.Sheet))
        .OrderBy(g => g.Key.Year).ThenBy(g => g.Key.Procedure).ThenBy(g => g.Key.File, StringComparer.Ordinal).ThenBy(g => g.Key.Sheet, StringComparer.Ordinal)
        .Select(g => (string[])
        [
            $"{(g.Key.Procedure == ExamProcedure.Vpr ? "ВПР" : g.Key.Procedure == ExamProcedure.Oge ? "ОГЭ" : "ЕГЭ")}, {g.Key.Year} год", g.Key.File, g.Key.Sheet!, $"{g.Count()}", $"{g.Select(r => r.SchoolId).Distinct().Count()}", Loaded(g.Key.File),
        ]);
}
