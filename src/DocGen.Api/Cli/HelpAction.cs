using System.CommandLine;
using System.CommandLine.Invocation;

namespace DocGen.Api.Cli;

/// <summary>Prints what a command is for and what it takes, in Russian (the library's own help is so only in part).</summary>
internal sealed class HelpAction : SynchronousCommandLineAction
{
    /// <summary>Help is given whatever else is wrong with the call.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Print(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCodes.Success;
    }

    private static void Print(Command command, TextWriter output)
    {
        var arguments = command.Arguments.Select(argument => (Brackets(argument), argument.Description ?? ""));
        var options = command.Options.Where(option => option is not System.CommandLine.Help.HelpOption)
            .Select(option => (Spelled(option), option.Description + (option.Required ? " (обязательно)" : "")));
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Вызов: {Usage(command)}");
        Table(output, "Что указать", arguments);
        Table(output, "Параметры", options);
        Table(output, "Команды", command.Subcommands.Select(each => (each.Name, each.Description ?? "")));
        if (command.Subcommands.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Подробнее о команде: docgen КОМАНДА --help");
        }
    }

    private static string Usage(Command command) => command.Subcommands.Count > 0
        ? "docgen КОМАНДА [параметры]"
        : string.Join(' ', ["docgen", command.Name, .. command.Arguments.Select(Brackets), "[параметры]"]);

    private static string Spelled(Option option) =>
        string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Prepend(option.Name)) + (option.HelpName is null ? "" : $" {option.HelpName}");

    private static string Brackets(Argument argument) => argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name;

    private static void Table(TextWriter output, string title, IEnumerable<(string Name, string Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var width = all.Max(row => row.Name.Length);
        output.WriteLine();
        output.WriteLine($"{title}:");
        foreach (var (name, text) in all)
        {
            output.WriteLine($"  {name.PadRight(width)}  {text}");
        }
    }
}
