using System.CommandLine;
using System.CommandLine.Parsing;
using DocGen.Documents;
using DocGen.Templates.Diagnostics;

namespace DocGen.Api.Cli;

/// <summary>The option <c>--format docx,html,txt</c>.</summary>
internal static class FormatOption
{
    private const string One = "--format";
    private const string Many = "--formats";

    /// <param name="batch">Of a batch, which is told its formats in the plural; the other commands' spelling is understood as well, and help tells both.</param>
    public static Option<OutputFormat[]> Create(bool batch = false)
    {
        var names = string.Join(", ", OutputFormats.All.Select(format => format.Name));
        return new Option<OutputFormat[]>(batch ? Many : One, batch ? [One] : [])
        {
            Description = $"Форматы через запятую: {names}; без параметра — docx",
            HelpName = "ФОРМАТЫ",
            CustomParser = Parse,
            DefaultValueFactory = _ => [OutputFormats.All[0]],
            AllowMultipleArgumentsPerToken = true,
        };
    }

    private static OutputFormat[] Parse(ArgumentResult result)
    {
        var formats = new List<OutputFormat>();
        foreach (var name in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (OutputFormats.Find(name.ToLowerInvariant()) is not { } format)
            {
                var all = OutputFormats.All.Select(candidate => candidate.Name).ToArray();
                result.AddError($"Нет формата «{name}»; {Suggestion.For(name, all) ?? "есть: " + string.Join(", ", all)}");
            }
            else if (!formats.Contains(format))
            {
                formats.Add(format);
            }
        }

        if (formats.Count == 0 && !result.Errors.Any())
        {
            result.AddError($"Не указан ни один формат; есть: {string.Join(", ", OutputFormats.All.Select(format => format.Name))}");
        }

        return [.. formats];
    }
}
