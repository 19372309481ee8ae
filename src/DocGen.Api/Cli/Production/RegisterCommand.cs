using System.CommandLine;
using System.Globalization;
using DocGen.Api.Cli.Stores;
using DocGen.Jobs.Registering;

namespace DocGen.Api.Cli.Production;

/// <summary><c>docgen register</c>: gives documents their numbers, one transaction each.</summary>
internal static class RegisterCommand
{
    public static Command Create()
    {
        var ids = new Argument<string[]>("ДОКУМЕНТ") { Description = "Обозначения документов", Arity = ArgumentArity.OneOrMore };
        var date = DateOption.Create("--date", "Дата регистрации; без неё — сегодня");
        date.Required = false;
        var after = NumberOption.Create("--after", "Дать номер с буквой после этого (вместе с --date)", 0, 0, int.MaxValue);
        var templates = TemplateFolders.Option();
        var choice = new StoreChoice();
        var command = new Command("register", "Зарегистрировать документы") { ids, date, after, templates };
        choice.AddTo(command);
        StoreCommand.Work(command, choice, async (result, store, cancellation) =>
        {
            if (TemplateFolders.Load(result.GetValue(templates)!, result.InvocationConfiguration.Error) is not { } catalogue)
            {
                return ExitCodes.BadInput;
            }

            using var host = ProductionHost.Build(store, catalogue, new() { Produces = false }, logs: false);
            var use = host.Services.GetRequiredService<RegisterDocument>();
            DateOnly? day = result.GetResult(date) is { Implicit: false } ? result.GetValue(date) : null;
            var (number, who, code) = (result.GetValue(after), StoreCommand.Who("register"), ExitCodes.Success);
            foreach (var id in result.GetValue(ids)!)
            {
                var outcome = number > 0 && day is { } at ? await use.BackDateAsync(id, number, at, who, cancellation) : await use.RunAsync(id, day, who, cancellation);
                if (outcome.Document is { } document)
                {
                    result.InvocationConfiguration.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{document.Number} от {document.RegisteredOn:dd.MM.yyyy}  {document.Title}"));
                }
                else
                {
                    code = StoreCommand.Refuse(result, $"{id}: {outcome.Problems[0].Message}", outcome.Problems[0].Hint);
                }
            }

            return code;
        });
        return command;
    }
}
