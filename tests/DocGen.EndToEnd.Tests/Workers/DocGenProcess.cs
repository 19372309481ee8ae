using System.Diagnostics;
using System.Runtime.InteropServices;
using DocGen.Data.Storage;

namespace DocGen.EndToEnd.Tests.Workers;

/// <summary>A real process of the program over a store.</summary>
internal sealed partial class DocGenProcess : IDisposable
{
    private const int Terminate = 15;

    private readonly Process process;
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public DocGenProcess(StoreOptions store, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "docgen.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOCGEN_POSTGRES"] = store.Kind == StoreKind.Postgres ? store.Connection : "";
        start.Environment["DOCGEN_STORE"] = store.Kind == StoreKind.Sqlite ? Path.GetDirectoryName(store.Connection) : "";
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public System.Collections.Concurrent.ConcurrentQueue<string> Lines { get; } = new();

    public Task ReadyAsync() => ready.Task.WaitAsync(TimeSpan.FromSeconds(60));

    public void Kill() => process.Kill();

    public void Sigterm() => Assert.Equal(0, SendSignal(process.Id, Terminate));

    public async Task<int> ExitAsync(TimeSpan within)
    {
        using var patience = new CancellationTokenSource(within);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit(5000);
        }

        process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            return;
        }

        Lines.Enqueue(line);
        if (line == "Работает")
        {
            ready.TrySetResult();
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);
}
