using System.CommandLine;
using System.Globalization;

namespace DocGen.Api.Cli;

/// <summary>Options that are whole numbers within bounds.</summary>
internal static class NumberOption
{
    public static Option<int> Create(string name, string description, int usual, int least, int most) => new(name)
    {
        Description = $"{description}; от {least} до {most}, без параметра — {usual}",
        HelpName = "ЧИСЛО",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            {
                return value;
            }

            result.AddError($"{name}: нужно целое число от {least} до {most}, а не «{text}»");
            return usual;
        },
    };
}
