using System.CommandLine;
using DocGen.Api.Cli.Stores;
using DocGen.Api.Hosting;

namespace DocGen.Api.Cli;

/// <summary><c>docgen serve</c>: the pages and the HTTP interface.</summary>
internal sealed class ServeCommand
{
    private readonly Option<string> urls = new("--urls") { Description = "Адреса, через «;»", HelpName = "АДРЕСА", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
    private readonly Option<bool> demo = new("--demo") { Description = "Вымышленный район и готовые учётные записи; только в среде Development" };
    private readonly StoreChoice choice = new();

    public static Command Create() => new ServeCommand().Build();

    private Command Build()
    {
        var command = new Command("serve", "Запустить сайт и HTTP-интерфейс") { urls, demo };
        choice.AddTo(command);
        StoreCommand.Guarded(command, RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var address = result.GetResult(urls) is { Implicit: true } && Environment.GetEnvironmentVariable("ASPNETCORE_URLS") is { Length: > 0 } given ? given : result.GetValue(urls)!;
        try
        {
            await using var app = DocGenHost.Build(new ServeOptions { Store = choice.Of(result), Demo = result.GetValue(demo) }, ["--urls", address]);
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
}
