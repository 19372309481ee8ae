using System.CommandLine;
using System.Globalization;
using DocGen.Api.Cli.Stores;
using DocGen.Jobs.Production;

namespace DocGen.Api.Cli.Production;

/// <summary><c>docgen verify</c>: proves that a stored document, made again, has the same bytes.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ДОКУМЕНТ") { Description = "Обозначение документа" };
        var templates = TemplateFolders.Option();
        var choice = new StoreChoice();
        var command = new Command("verify", "Проверить, что документ не изменился и делается снова таким же") { id, templates };
        choice.AddTo(command);
        StoreCommand.Work(command, choice, async (result, store, cancellation) =>
        {
            if (TemplateFolders.Load(result.GetValue(templates)!, result.InvocationConfiguration.Error) is not { } catalogue)
            {
                return ExitCodes.BadInput;
            }

            using var host = ProductionHost.Build(store, catalogue, new() { Produces = false }, logs: false);
            if (await host.Services.GetRequiredService<VerifyDocument>().RunAsync(result.GetValue(id)!, cancellation) is not { } verification)
            {
                return StoreCommand.Refuse(result, $"Нет документа {result.GetValue(id)}", null);
            }

            var output = result.InvocationConfiguration.Output;
            foreach (var difference in verification.Differences)
            {
                output.WriteLine(difference);
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verification.Document.Title}, версия шаблона {verification.Document.TemplateVersion}, файлов {verification.Files}: {(verification.Differences.Count == 0 ? "всё совпало" : "есть отличия")}"));
            return verification.Differences.Count == 0 ? ExitCodes.Success : ExitCodes.Findings;
        });
        return command;
    }
}
