using System.Globalization;

namespace DocGen.Api.Cli;

/// <summary>
/// The files of one run, written all or none: each goes to a temporary name of its own beside its place, and only <see cref="Commit"/>
/// gives them their names. What was not committed is deleted on disposal, so that an error leaves no partial file.
/// </summary>
internal sealed class OutputFiles : IDisposable
{
    private static int s_count;

    private readonly List<(string Temporary, string Final)> _pending = [];

    /// <summary>Opens a file for writing.</summary>
    /// <exception cref="IOException">The folder cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written.</exception>
    public FileStream Create(string path)
    {
        var final = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(final)!;
        Directory.CreateDirectory(folder);
        if (Directory.Exists(final))
        {
            throw new IOException($"на месте файла «{Path.GetFileName(final)}» стоит папка");
        }

        // Several processes may write one document at once: each has its own temporary files, and the last one wins whole.
        var temporary = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".docgen-{Environment.ProcessId}-{Interlocked.Increment(ref s_count)}.part"));
        File.Delete(temporary);
        _pending.Add((temporary, final));
        return new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16);
    }

    /// <summary>Gives the files their names, replacing older ones, and returns the paths in the order they were made.</summary>
    public IReadOnlyList<string> Commit()
    {
        foreach (var (temporary, final) in _pending)
        {
            File.Move(temporary, final, overwrite: true);
        }

        var paths = _pending.ConvertAll(file => file.Final);
        _pending.Clear();
        return paths;
    }

    public void Dispose()
    {
        foreach (var (temporary, _) in _pending)
        {
            File.Delete(temporary);
        }

        _pending.Clear();
    }
}
