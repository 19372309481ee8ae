using System.CommandLine;
using System.CommandLine.Parsing;
using DocGen.Templates.Diagnostics;

namespace DocGen.Api.Cli;

/// <summary><c>docgen render</c>: makes documents of data files.</summary>
internal static class RenderCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("ВИД") { Description = "Вид документа (docgen templates перечисляет их)" };
        var data = new Option<string[]>("--data") { Description = "Файл данных JSON; можно несколько", HelpName = "ФАЙЛ", Required = true, AllowMultipleArgumentsPerToken = true };
        data.Validators.Add(RefuseOptions);
        var format = FormatOption.Create();
        var output = new Option<string>("--out") { Description = "Папка для готовых файлов; без параметра — текущая", HelpName = "ПАПКА", DefaultValueFactory = _ => "." };
        var keepGoing = new Option<bool>("--keep-going") { Description = "После ошибки в одном файле данных сделать остальные; неполный документ не пишется никогда" };
        var templates = TemplateFolders.Option();
        var command = new Command("render", "Сделать документ из данных") { kind, data, format, output, keepGoing, templates };
        command.SetAction((result, cancellation) =>
        {
            var console = result.InvocationConfiguration;
            var run = new RenderRun(console.Output, console.Error)
            {
                Formats = result.GetValue(format)!,
                Folder = result.GetValue(output)!,
                KeepGoing = result.GetValue(keepGoing),
            };

            // Ctrl+C is listened to only when the action has given control back.
            return Task.Run(() => TemplateFolders.Load(result.GetValue(templates)!, console.Error) is { } catalogue
                ? run.Run(catalogue, result.GetValue(kind)!, result.GetValue(data)!, cancellation)
                : ExitCodes.BadInput);
        });
        return command;
    }

    /// <summary>An option that takes several values takes misspelt options for values too: «--data a.json --ot folder».</summary>
    private static void RefuseOptions(OptionResult data)
    {
        var known = data.Parent is CommandResult command ? command.Command.Options.Select(option => option.Name) : [];
        foreach (var token in data.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal) && !File.Exists(token.Value)))
        {
            data.AddError($"Неизвестный параметр «{token.Value}»" + (Suggestion.For(token.Value, known) is { } guess ? $"; {guess}" : ""));
        }
    }
}
