using System.CommandLine;
using DocGen.Api.Cli.Stores;
using DocGen.Jobs.Scheduling;

namespace DocGen.Api.Cli.Production;

/// <summary><c>docgen worker</c>: makes what is asked for until it is stopped; SIGTERM hands back what it holds.</summary>
internal sealed class WorkerCommand
{
    private readonly Option<int> workers = NumberOption.Create("--workers", "Сколько документов пакетов делать сразу", new WorkerOptions().Workers, 1, 64);
    private readonly StoreChoice choice = new();
    private readonly Option<string[]> templates = TemplateFolders.Option();

    public static Command Create() => new WorkerCommand().Build();

    private Command Build()
    {
        var command = new Command("worker", "Делать документы пакетов, пока не остановят") { workers, templates };
        choice.AddTo(command);
        StoreCommand.Work(command, choice, async (result, store, cancellation) =>
        {
            if (TemplateFolders.Load(result.GetValue(templates)!, result.InvocationConfiguration.Error) is not { } catalogue)
            {
                return ExitCodes.BadInput;
            }

            using var host = ProductionHost.Build(store, catalogue, new() { Workers = result.GetValue(workers) }, logs: true);
            await host.StartAsync(CancellationToken.None);
            await result.InvocationConfiguration.Output.WriteLineAsync("Работает");
            await Stopped(cancellation);
            await host.StopAsync(CancellationToken.None);
            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task Stopped(CancellationToken cancellation)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellation.Register(stopped.SetResult);
        await stopped.Task;
    }
}
