using System.Globalization;
using DocGen.Templates.Russian.Dates;
using DocGen.Templates.Russian.Grammar;
using DocGen.Templates.Russian.Numbers;

namespace DocGen.Api.Pages.Parts;

/// <summary>Dates, numbers and counts as pages write them.</summary>
public static class Ru
{
    private const string Space = "\u00A0";

    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("ru-RU");

    /// <summary>«1 марта 2023 г.»</summary>
    public static string Date(DateOnly date) => DateText.Long(date);

    /// <summary>«01.03.2023», for tables.</summary>
    public static string ShortDate(DateOnly date) => DateText.Short(date);

    /// <summary>«1 марта 2023 г., 14:05» in the zone of the machine that serves the pages.</summary>
    public static string Moment(DateTimeOffset at, TimeZoneInfo? zone = null)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone ?? TimeZoneInfo.Local);
        return $"{Date(DateOnly.FromDateTime(local.DateTime))}, {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    public static string Number(decimal value, int? digits = null) => NumberText.Number(value, digits);

    public static string Percent(decimal value, int digits = 1) => NumberText.Percent(value, digits);

    /// <summary>«5 школ»: the number and the form of the noun that it asks for, never parted by a line break.</summary>
    public static string Count(decimal number, string one, string few, string many) =>
        $"{Number(number)}{Space}{Plural.Choose(number, one, few, many)}";

    /// <summary>«2,4 МБ».</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes.ToString(CultureInfo.InvariantCulture)}{Space}Б",
        < 1024 * 1024 => $"{Number(bytes / 1024m, 0)}{Space}КБ",
        _ => $"{Number(bytes / 1048576m, 1)}{Space}МБ",
    };

    /// <summary>«около 2 мин», «меньше минуты».</summary>
    public static string Duration(TimeSpan time) => time.TotalSeconds switch
    {
        < 60 => "меньше минуты",
        < 3600 => $"около{Space}{Number((int)Math.Ceiling(time.TotalMinutes))}{Space}мин",
        _ => $"около{Space}{Number((decimal)time.TotalHours, 1)}{Space}ч",
    };
}
