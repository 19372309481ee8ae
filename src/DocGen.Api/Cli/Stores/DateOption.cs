using System.CommandLine;
using System.Globalization;

namespace DocGen.Api.Cli.Stores;

/// <summary>Options that are a day.</summary>
internal static class DateOption
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy"];

    public static Option<DateOnly> Create(string name, string description) => new(name)
    {
        Description = $"{description}: 2024-04-01 или 01.04.2024",
        HelpName = "ДАТА",
        Required = true,
        CustomParser = result =>
        {
            var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"{name}: «{text}» — не дата; пишите 2024-04-01 или 01.04.2024");
            return default;
        },
    };
}
