using System.CommandLine;
using System.Text.Json;
using DocGen.Documents;
using DocGen.Templates.Diagnostics;

namespace DocGen.Api.Cli;

/// <summary><c>docgen bench</c>: how many documents a second come out, data already in memory; one JSON line.</summary>
internal static class BenchCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("ВИД") { Description = "Вид документа" };
        var data = new Option<string>("--data") { Description = "Файл JSONL: данные одного документа в строке", HelpName = "ФАЙЛ", Required = true };
        var format = FormatOption.Create();
        var count = NumberOption.Create("--count", "Сколько документов", 1000, 1, 10_000_000);
        var threads = NumberOption.Create("--threads", "Во сколько потоков", 1, 1, 256);
        var fonts = PdfSettings.FontsOption();
        var templates = TemplateFolders.Option();
        var command = new Command("bench", "Измерить скорость") { kind, data, format, count, threads, fonts, templates };
        command.SetAction(result =>
        {
            var console = result.InvocationConfiguration;
            return PdfSettings.Load(result.GetValue(fonts), attachData: false, console.Error) is { } pdf
                && TemplateFolders.LoadKind(result.GetValue(kind)!, result.GetValue(templates)!, console.Error) is { } found
                && ReadItems(result.GetValue(data)!, console.Error) is { } items
                ? Measure(new BenchWork(found, items, pdf), result.GetValue(format)!, result.GetValue(count), result.GetValue(threads), console)
                : ExitCodes.BadInput;
        });
        return command;
    }

    private static JsonElement[]? ReadItems(string file, TextWriter error)
    {
        var items = JsonLines.Read(file, out var problems);
        DiagnosticPrinter.Print(error, problems);
        return problems.IsEmpty ? items : null;
    }

    private static int Measure(BenchWork work, OutputFormat[] formats, int count, int threads, InvocationConfiguration console)
    {
        foreach (var format in formats)
        {
            var run = new BenchRun((i, sink) => work.Make(i, format, sink));
            if (run.Run(format.Name, count, threads, out var failure) is not { } figures)
            {
                DiagnosticPrinter.Print(console.Error, failure);
                return ExitCodes.BadInput;
            }

            console.Output.WriteLine(JsonSerializer.Serialize(figures.Rounded()));
        }

        return ExitCodes.Success;
    }
}
