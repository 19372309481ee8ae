namespace DocGen.Templates.Tests;

/// <summary>
/// Compares text with a file of the repository. With the environment variable DOCGEN_UPDATE=1 the file is written anew instead: look at
/// the difference before committing it.
/// </summary>
internal static class Snapshot
{
    public static string Root { get; } = FindRoot();

    private static bool Updating => Environment.GetEnvironmentVariable("DOCGEN_UPDATE") == "1";

    /// <summary>Compares with tests/DocGen.Templates.Tests/Snapshots/{name}.</summary>
    public static void Match(string name, string actual) => MatchFile($"tests/DocGen.Templates.Tests/Snapshots/{name}", actual);

    public static void MatchFile(string path, string actual)
    {
        var file = Path.Combine(Root, path);
        if (Updating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : $"There is no file {path}", actual);
    }

    /// <summary>Compares with the part of a file between &lt;!-- begin:name --&gt; and &lt;!-- end:name --&gt;.</summary>
    public static void MatchPart(string path, string part, string actual)
    {
        var file = Path.Combine(Root, path);
        var begin = $"<!-- begin:{part} -->\n";
        var end = $"<!-- end:{part} -->";
        var text = File.Exists(file) ? File.ReadAllText(file) : $"{begin}{end}\n";
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= begin.Length && to >= from, $"{path} has no part «{part}»");
        if (Updating)
        {
            text = string.Concat(text.AsSpan(0, from), actual, text.AsSpan(to));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        Assert.Equal(text[from..to], actual);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DocGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No DocGen.sln above {AppContext.BaseDirectory}");
    }
}
