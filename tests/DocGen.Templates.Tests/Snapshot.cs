namespace DocGen.Templates.Tests;

/// <summary>
/// Compares text with a file of the repository. With the environment variable DOCGEN_UPDATE=1 the file is written anew instead: look at
/// the difference before committing it.
/// </summary>
internal static class Snapshot
{
    public static string Root => Repository.Root;

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
}
