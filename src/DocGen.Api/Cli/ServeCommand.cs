using System.CommandLine;
using System.Globalization;
using DocGen.Api.Cli.Stores;
using DocGen.Api.Hosting;
using DocGen.Jobs.Scheduling;

namespace DocGen.Api.Cli;

/// <summary><c>docgen serve</c>: the pages and the HTTP interface.</summary>
internal sealed class ServeCommand
{
    private readonly Option<string> urls = new("--urls") { Description = "Адреса, через «;»", HelpName = "АДРЕСА", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
    private readonly Option<bool> demo = new("--demo") { Description = "Вымышленный район и готовые учётные записи; только в среде Development" };
    private readonly Option<int> workers = NumberOption.Create("--workers", "Сколько документов пакетов делать сразу; 0 — их делают процессы docgen worker", new WorkerOptions().Workers, 0, 64);
    private readonly StoreChoice choice = new();

    public static Command Create() => new ServeCommand().Build();

    private Command Build()
    {
        var command = new Command("serve", "Запустить сайт и HTTP-интерфейс") { urls, demo, workers };
        choice.AddTo(command);
        StoreCommand.Guarded(command, RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var address = result.GetResult(urls) is { Implicit: true } && Environment.GetEnvironmentVariable("ASPNETCORE_URLS") is { Length: > 0 } given ? given : result.GetValue(urls)!;
        try
        {
            await using var app = DocGenHost.Build(new ServeOptions { Store = choice.Of(result), Demo = result.GetValue(demo) }, ["--urls", address], builder => Share(builder.Configuration, result));
            await DocGenHost.PrepareAsync(app, cancellation);
            await app.StartAsync(cancellation);
            result.InvocationConfiguration.Output.WriteLine($"Сайт: {string.Join(", ", app.Urls)}; остановить — Ctrl+C");
            await app.WaitForShutdownAsync(cancellation);
            return ExitCodes.Success;
        }
        catch (InvalidOperationException wrong) when (wrong is not ObjectDisposedException)
        {
            return StoreCommand.Refuse(result, wrong.Message, null);
        }
    }

    /// <summary>What is asked for by hand goes before the settings of the environment.</summary>
    private void Share(ConfigurationManager settings, ParseResult result)
    {
        if (result.GetResult(workers) is { Implicit: false })
        {
            var count = result.GetValue(workers);
            settings["Worker:Produces"] = count > 0 ? "true" : "false";
            settings["Worker:Workers"] = Math.Max(count, 1).ToString(CultureInfo.InvariantCulture);
        }
    }
}
