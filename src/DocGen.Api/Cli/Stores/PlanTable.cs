using System.Globalization;
using DocGen.Data.Merging;

namespace DocGen.Api.Cli.Stores;

/// <summary>What a merge does, as a table for people.</summary>
internal static class PlanTable
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["regions"] = "Регионы",
        ["municipalities"] = "Муниципалитеты",
        ["organizations"] = "Организации",
        ["people"] = "Люди",
        ["teacher_statistics"] = "Педагоги по годам",
        ["exam_results"] = "Результаты процедур",
        ["risk_profiles"] = "Рисковые профили",
        ["programmes"] = "Программы",
    };

    public static IReadOnlyList<IReadOnlyList<string>> Of(MergePlan plan) =>
    [
        ["Данные", "Новых", "Изменятся", "Без изменений"],
        .. plan.Counts.Select(count => new[] { Titles.GetValueOrDefault(count.Table, count.Table), Number(count.Added), Number(count.Changed), Number(count.Unchanged) }),
    ];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
