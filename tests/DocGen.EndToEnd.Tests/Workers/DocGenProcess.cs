using System.Diagnostics;
using System.Runtime.InteropServices;
using DocGen.Data.Storage;

namespace DocGen.EndToEnd.Tests.Workers;

/// <summary>A real process of the program over a store.</summary>
internal sealed partial class DocGenProcess : IDisposable
{
    private const int Terminate = 15;

    /// <summary>Where the processes run: its folder «templates» holds the kinds of the tests, so that a start checks no others.</summary>
    private static readonly Lazy<string> Folder = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("docgen-processes-").FullName;
        Directory.CreateSymbolicLink(Path.Combine(folder, "templates"), Path.Combine(AppContext.BaseDirectory, "Kinds"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    });

    private readonly Process process;
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public DocGenProcess(StoreOptions store, params string[] arguments)
        : this(store, [], arguments)
    {
    }

    /// <param name="settings">Variables of its environment.</param>
    public DocGenProcess(StoreOptions store, (string Name, string Value)[] settings, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Folder.Value };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "docgen.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOCGEN_POSTGRES"] = store.Kind == StoreKind.Postgres ? store.Connection : "";
        start.Environment["DOCGEN_STORE"] = store.Kind == StoreKind.Sqlite ? Path.GetDirectoryName(store.Connection) : "";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public System.Collections.Concurrent.ConcurrentQueue<string> Lines { get; } = new();

    public Task ReadyAsync() => ready.Task.WaitAsync(TimeSpan.FromSeconds(120));

    /// <summary>The most memory that it had so far, megabytes.</summary>
    public int PeakMegabytes()
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture) / 1024;
    }

    public void Kill() => process.Kill();

    public void Sigterm() => Assert.Equal(0, SendSignal(process.Id, Terminate));

    /// <summary>Runs a command to its end: its exit code and everything it wrote.</summary>
    public static async Task<(int Code, string Text)> RunAsync(StoreOptions store, params string[] arguments)
    {
        using var run = new DocGenProcess(store, arguments);
        var code = await run.ExitAsync(TimeSpan.FromSeconds(120));
        return (code, string.Join('\n', run.Lines));
    }

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
        if (line == "Работает" || line.StartsWith("Сайт: ", StringComparison.Ordinal))
        {
            ready.TrySetResult();
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);
}
