using System.CommandLine;
using System.CommandLine.Parsing;
using DocGen.Templates.Diagnostics;

namespace DocGen.Api.Cli;

/// <summary>Tells in Russian why a call was not understood.</summary>
internal static class UsageErrors
{
    public static void Print(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        foreach (var message in Describe(parsed, command).Distinct(StringComparer.Ordinal))
        {
            error.WriteLine($"ошибка: {message}");
        }

        error.WriteLine($"Подробнее: docgen {(command is RootCommand ? "" : command.Name + " ")}--help");
    }

    private static IEnumerable<string> Describe(ParseResult parsed, Command command)
    {
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0)
        {
            yield return $"Не указана команда; есть: {string.Join(", ", command.Subcommands.Select(each => each.Name))}";
            yield break;
        }

        foreach (var token in parsed.UnmatchedTokens)
        {
            var known = command.Subcommands.Select(each => each.Name).Concat(command.Options.Select(each => each.Name));
            var what = command is RootCommand && !token.StartsWith('-') ? "Неизвестная команда" : "Неизвестный параметр";
            yield return $"{what} «{token}»" + (Suggestion.For(token, known) is { } guess ? $"; {guess}" : "");
        }

        foreach (var option in command.Options.Where(option => option.Required && parsed.GetResult(option) is not { Implicit: false }))
        {
            yield return $"Не указан параметр {option.Name}";
        }

        foreach (var argument in command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 }))
        {
            yield return $"Не указан {argument.Name}";
        }

        foreach (var problem in parsed.Errors)
        {
            if (problem.Message.Any(character => character is >= 'А' and <= 'я'))
            {
                yield return problem.Message;
            }
            else if (Option(problem.SymbolResult) is { } name)
            {
                yield return $"Неверное или пропущенное значение параметра {name}";
            }
        }
    }

    private static string? Option(SymbolResult? result) => result switch
    {
        OptionResult { Implicit: false } option => option.Option.Name,
        { Parent: { } parent } => Option(parent),
        _ => null,
    };
}
