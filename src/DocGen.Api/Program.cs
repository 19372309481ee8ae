using System.CommandLine;
using DocGen.Api.Cli;

var root = new RootCommand("Документы школы по шаблонам")
{
    ScriptCommand.Create(),
};
return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
