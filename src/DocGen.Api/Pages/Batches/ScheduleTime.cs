using System.Globalization;
using DocGen.Api.Pages.Parts;

namespace DocGen.Api.Pages.Batches;

/// <summary>When recurring production happens, as people say it: every day, a day of the week, a day of the month, at a time.</summary>
/// <param name="Every">«day», «week» or «month».</param>
/// <param name="Day">Of the week, 1 for Monday, or of the month; a month without that day is left out.</param>
public sealed record ScheduleTime(string Every, int Day, TimeOnly At)
{
    private static readonly string[] Names = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

    private static readonly string[] Weekdays = ["понедельникам", "вторникам", "средам", "четвергам", "пятницам", "субботам", "воскресеньям"];

    public static IReadOnlyList<(string Value, string Text)> EveryOptions { get; } = [("day", "каждый день"), ("week", "каждую неделю"), ("month", "каждый месяц")];

    public static IReadOnlyList<(string Value, string Text)> WeekdayOptions { get; } = [.. Weekdays.Select((name, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), $"по {name}"))];

    public bool IsValid => Every switch { "day" => true, "week" => Day is >= 1 and <= 7, "month" => Day is >= 1 and <= 31, _ => false };

    /// <summary>Cron with seconds, as Quartz reads it.</summary>
    public string ToCron() => Every switch
    {
        "week" => string.Create(CultureInfo.InvariantCulture, $"0 {At.Minute} {At.Hour} ? * {Names[Day - 1]}"),
        "month" => string.Create(CultureInfo.InvariantCulture, $"0 {At.Minute} {At.Hour} {Day} * ?"),
        _ => string.Create(CultureInfo.InvariantCulture, $"0 {At.Minute} {At.Hour} * * ?"),
    };

    /// <summary>Null for an expression that people do not say this way.</summary>
    public static ScheduleTime? Of(string cron)
    {
        if (cron.Split(' ') is not ["0", var minute, var hour, var day, "*", var weekday] || !TimeOnly.TryParse($"{hour}:{minute}", CultureInfo.InvariantCulture, out var at))
        {
            return null;
        }

        return (day, weekday) switch
        {
            ("*", "?") => new("day", 1, at),
            ("?", _) when Array.IndexOf(Names, weekday) is >= 0 and var index => new("week", index + 1, at),
            (_, "?") when int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new("month", number, at),
            _ => null,
        };
    }

    /// <summary>«по понедельникам в 8:00».</summary>
    public override string ToString()
    {
        var time = At.ToString("H:mm", CultureInfo.InvariantCulture);
        return Every switch
        {
            "week" => $"по {Weekdays[Day - 1]} в {time}",
            "month" => $"{Ru.Number(Day)}-го числа каждого месяца в {time}",
            _ => $"каждый день в {time}",
        };
    }

    public static string Words(string cron) => Of(cron)?.ToString() ?? $"по выражению {cron}";
}
