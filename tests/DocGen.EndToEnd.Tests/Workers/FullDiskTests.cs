using System.Diagnostics;
using DocGen.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace DocGen.EndToEnd.Tests.Workers;

/// <summary>The embedded store on a small file system of its own (tmpfs; mounting needs root, which tests run as).</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("docgen-disk-").FullName;

    public FullDiskTests() => Assert.Equal(0, Run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder));

    [Fact]
    public async Task Worker_DiskFullAndThenMended_LosesNothingAndGoesOnByItself()
    {
        using var store = await WorkerStore.CreateAsync(new(StoreKind.Sqlite, Path.Combine(folder, "docgen.db")), 60);
        using var worker = store.Worker();
        await worker.ReadyAsync();
        var batch = await store.AskAsync(register: true);
        await store.UntilAsync(batch, c => c.Done >= 5);
        var ballast = Path.Combine(folder, "ballast");
        Fill(ballast);
        var started = Stopwatch.GetTimestamp();
        while (!worker.Lines.Any(l => l.Contains("passing fault", StringComparison.Ordinal) || l.Contains("full", StringComparison.Ordinal)) && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(60))
        {
            await Task.Delay(100);
        }

        Assert.Contains(worker.Lines, l => l.Contains("full", StringComparison.Ordinal));
        File.Delete(ballast);
        Assert.Equal(new(0, 0, 60, 0, 0, 0), await store.EndedAsync(batch));
        await using var context = store.Store.Open("test");
        Assert.Equal(60, await context.Registrations.CountAsync(r => r.Number == 1));
        foreach (var id in await context.Documents.Select(d => d.Id).ToListAsync())
        {
            Assert.Empty((await store.Verify.RunAsync(id))!.Differences);
        }
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Run("umount", "-l", folder);
        Directory.Delete(folder, recursive: true);
    }

    private static void Fill(string file)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            for (var block = new byte[4096]; ;)
            {
                stream.Write(block);
            }
        }
        catch (IOException)
        {
            // Full: that is what it is for.
        }
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode;
    }
}
