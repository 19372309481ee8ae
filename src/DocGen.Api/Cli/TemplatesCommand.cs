using System.CommandLine;

namespace DocGen.Api.Cli;

/// <summary><c>docgen templates</c>: lists the kinds of documents.</summary>
internal static class TemplatesCommand
{
    public static Command Create()
    {
        var templates = TemplateFolders.Option();
        var command = new Command("templates", "Перечислить виды документов") { templates };
        command.SetAction(result =>
        {
            var console = result.InvocationConfiguration;
            if (TemplateFolders.Load(result.GetValue(templates)!, console.Error) is not { } catalogue)
            {
                return ExitCodes.BadInput;
            }

            var width = catalogue.Kinds.Select(kind => kind.Id.Length).DefaultIfEmpty().Max();
            foreach (var kind in catalogue.Kinds)
            {
                console.Output.WriteLine($"{kind.Id.PadRight(width)}  {kind.Manifest.Title}");
                console.Output.WriteLine($"{new string(' ', width)}  {kind.Manifest.Description}");
            }

            return ExitCodes.Success;
        });
        return command;
    }
}
