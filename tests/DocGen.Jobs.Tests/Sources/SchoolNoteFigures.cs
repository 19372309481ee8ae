using DocGen.Schools.Results;
using static DocGen.Jobs.Tests.Sources.NoteArithmetic;

namespace DocGen.Jobs.Tests.Sources;

/// <summary>All that the note of a school must say in figures.</summary>
internal static class SchoolNoteFigures
{
    public static IEnumerable<string> Phrases(string id)
    {
        var (now, before) = (Share(Results(id, Year)), Share(Results(id, Year - 1)));
        var mean = Share(Everywhere(Year));
        return
        [
            "за 2021, 2022 и 2023 годы", "отметку «2» (ВПР)", "не меньше 30 %",
            .. Status(id),
            "В 2023 году школа участвовала в 12 процедурах",
            $"Доля неудовлетворительных результатов по всем процедурам — {Text(now)} %, это {Against(now, mean)}. Среднее по региону — {Text(mean)} %. По сравнению с 2022 годом доля {Moved(before, now)}.",
            $"Доля неудовлетворительных результатов в 2023 году — {Text(now)} %, {Against(now, mean)}; за год она {Moved(before, now)}.",
            .. Results(id, Year).Any(Grew) ? ["Заметно, на 5 п.п. и более"] : Array.Empty<string>(),
            .. Results(id, Year).Where(Grew).Select(r => $"{Name(r)}: на {Text(Change(r))} п.п. (с {Text(Share(OwnBefore(r)))} % до {Text(Share(r))} %)"),
            .. Results(id, Year).Any(Grew) ? [$"{(Results(id, Year).Count(Grew) == 1 ? "процедуре, названной" : "процедурам, названным")} в разделе 4"] : Array.Empty<string>(),
            .. LowResults(id), .. Best(id), .. Staff(id), .. Programme(id),
        ];
    }

    public static IEnumerable<string[]> Table(string id)
    {
        var staff = Demo.TeacherStatistics.Single(t => t.SchoolId == id && t.Year == Year);
        int?[] groups = [staff.HighestCategory, staff.FirstCategory, staff.WithoutCategory, staff.HigherEducation, staff.YoungSpecialists, staff.PensionAge, staff.Trained, staff.WithIndividualRoute];
        string[] names =
        [
            "высшая квалификационная категория", "первая квалификационная категория", "без категории", "высшее образование", "стаж до трёх лет", "пенсионный возраст",
            "повышение квалификации за три года", "индивидуальный образовательный маршрут",
        ];
        var programme = ProgrammeOf(id);
        return
        [
            .. programme?.Mentor is { } mentor ? [["Школа-наставник", $"{AllSchools.Single(s => s.Id == mentor.OrganizationId).ShortName} ({mentor.Basis})"]] : Array.Empty<string[]>(),
            ["Процедура", "Участников", "Получили «2» или ниже порога", "Доля", "Район", "Отличие от района", "Изменение за год"],
            .. Results(id, Year).Select(Result),
            .. Demo.RiskProfiles.Where(p => p.SchoolId == id).SelectMany(p => p.Factors).Select(Factor),
            .. names.Select((name, i) => (string[])[name, groups[i] is { } count ? $"{count}" : "нет данных", groups[i] is { } part ? $"{Text(Share(part, staff.Total!.Value))} %" : "—"]),
            .. programme is null ? [] : programme.Indicators.Select(i => (string[])
                [i.Number!, $"{i.Name}, {i.Unit}", i.Baseline!.Text, i.Target!.Text, i.Actuals[^1].Text, $"{Text(Attained(i))} %"]),
            .. programme is null ? [] : NoteParts.RoadmapRows(programme),
            .. NoteParts.Origins(id),
        ];
    }

    private static IEnumerable<string> Status(string id)
    {
        var criteria = Criteria(id, 2024);
        yield return criteria switch
        {
            [] => $"В перечень 2024 года школа не входит: {(Low(id, Year).Count == 0 ? "в 2023 году процедур с низким результатом не было" : "в 2023 году такая процедура одна, а в 2022 году их не было")}",
            [_, _] => "В перечень 2024 года школа входит по обоим критериям",
            [var one] => $"В перечень 2024 года школа входит по критерию {one}",
            _ => throw new InvalidOperationException(),
        };
        yield return Criteria(id, 2023).Length == 0 ? "В перечень 2023 года школа не входила"
            : criteria.Length > 0 ? "Школа входила и в перечень 2023 года" : "В перечень 2023 года школа входила; из перечня она вышла";
        yield return criteria.Length > 0 ? "Школа входит в перечень ШНОР 2024 года"
            : Criteria(id, 2023).Length > 0 ? "В 2024 году школа вышла из перечня ШНОР" : "Школа не входит в перечень ШНОР 2024 года";
        var shown = criteria.Contains(2) ? Low(id, Year).Concat(Low(id, Year - 1)) : criteria.Length > 0 ? Low(id, Year) : [];
        foreach (var r in shown)
        {
            yield return $"{Name(r)}, {r.Year} год: {Text(Share(r))} % ({r.BelowMinimum} из {r.Participants} участник";
        }
    }

    private static IEnumerable<string> LowResults(string id)
    {
        var low = Low(id, Year);
        if (low.Count == 0)
        {
            return [];
        }

        IEnumerable<string> grade = low.Count > 1 && low.Select(r => r.Grade).Distinct().Count() == 1 ? [$"в {low[0].Grade} классе"] : [];
        return [$"Первоочередного внимания требуют результаты {string.Join(" и ", low.Select(r => $"{In(r)} ({Text(Share(r))} %)"))}.", $"участники {string.Join(" и ", low.Select(In))}, и спланировать", .. grade];
    }

    private static bool Grew(ExamResult r) => Change(r) >= 5;

    private static IEnumerable<string> Best(string id) => Results(id, Year).MinBy(Change) is { } best && Change(best) <= -5
        ? [$"Лучшая динамика — {In(best)}: доля неудовлетворительных результатов {Moved(Share(OwnBefore(best)), Share(best))}."]
        : [];

    private static IEnumerable<string> Staff(string id)
    {
        var staff = Demo.TeacherStatistics.Single(t => t.SchoolId == id && t.Year == Year);
        yield return $"В 2023 году в школе {staff.Total} педагогическ";
        if (staff.Vacancies > 0)
        {
            yield return $", {staff.Vacancies} ваканси";
        }

        if (staff.Vacancies > 1)
        {
            yield return $"Не закрыты {(staff.Vacancies == 2 ? "две" : "три")} вакансии.";
        }

        if (Share(staff.WithoutCategory!.Value, staff.Total!.Value) is > 50 and var share)
        {
            yield return $"{(share >= 75 ? "Большинство" : "Более половины")} педагогических работников ({Text(share)} %) не имеют квалификационной категории";
        }

        if (Share(staff.PensionAge!.Value, staff.Total.Value) is >= 25 and var old)
        {
            yield return $" {staff.PensionAge} {(staff.PensionAge % 10 == 1 && staff.PensionAge != 11 ? "работник" : staff.PensionAge % 10 is 2 or 3 or 4 && staff.PensionAge is < 11 or > 14 ? "работника" : "работников")} ({Text(old)} %): школе нужен кадровый резерв";
        }
    }

    private static IEnumerable<string> Programme(string id)
    {
        if (ProgrammeOf(id) is not { } programme)
        {
            return [];
        }

        var profile = Demo.RiskProfiles.Single(p => p.SchoolId == id);
        return
        [
            $"Рисковый профиль школы составлен в {profile.Year} году", .. NoteParts.Roadmap(programme), NoteParts.Overdue(programme),
            $"Пройдено {Text(Attained(programme.Indicators.Single()))} % пути к целевому значению",
        ];
    }

    private static decimal Attained(Schools.Programmes.Indicator i)
    {
        var (from, to, at) = (Number(i.Baseline!.Text), Number(i.Target!.Text), Number(i.Actuals[^1].Text));
        return Math.Round(100 * (at - from) / (to - from), 1, MidpointRounding.AwayFromZero);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string[] Result(ExamResult r)
    {
        var (share, district) = (Share(r), Share(Same(r, Year)));
        return [Name(r), $"{r.Participants}", $"{r.BelowMinimum}", $"{Text(share)} %", $"{Text(district)} %", Points(share - district), Points(Change(r))];
    }

    private static string[] Factor(RiskFactor f) =>
    [
        f.Name, f.Level switch { RiskLevel.High => "высокий", RiskLevel.Medium => "средний", _ => "низкий" }, f.Percent is { } share ? $"{Text(share)} %" : "нет данных", f.Selected ? "да" : "нет",
    ];
}
