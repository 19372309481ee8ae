using System.CommandLine;
using System.CommandLine.Help;
using DocGen.Api.Cli.Production;
using DocGen.Api.Cli.Stores;

namespace DocGen.Api.Cli;

/// <summary>The program's commands.</summary>
internal static class CommandLine
{
    /// <summary>After a request to end, a command may take so long to end by itself: a worker hands back what it holds.</summary>
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(15);

    /// <summary>Runs one command line; the result is the exit code. A call that cannot be understood is bad input.</summary>
    public static int Run(string[] args, InvocationConfiguration? console = null)
    {
        console ??= new InvocationConfiguration { ProcessTerminationTimeout = StopWithin };
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(console);
        }

        UsageErrors.Print(parsed, console.Error);
        return ExitCodes.BadInput;
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Документы школы: из данных — в DOCX и PDF, готовые к подписи, в HTML и текст")
        {
            RenderCommand.Create(),
            TemplatesCommand.Create(),
            CheckCommand.Create(),
            NewKindCommand.Create(),
            DemoCommand.Create(),
            ImportCommand.Create(),
            FormCommand.Create(),
            ExportCommand.Create(),
            AnalyticsCommand.Create(),
            MigrateCommand.Create(),
            ServeCommand.Create(),
            UserCommand.Create(),
            BatchCommand.Create(),
            WorkerCommand.Create(),
            RegisterCommand.Create(),
            VerifyCommand.Create(),
            BackupCommand.CreateBackup(),
            BackupCommand.CreateRestore(),
            ScriptCommand.Create(),
            BenchCommand.Create(),
            BenchSetCommand.Create(),
            BenchFindingsCommand.Create(),
        };
        root.Options.OfType<VersionOption>().Single().Description = "Версия программы";
        root.Options.OfType<HelpOption>().Single().Action = new HelpAction();
        return root;
    }
}
