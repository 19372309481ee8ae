namespace DocGen.Schools.Tests.Seeds;

/// <summary>The folder of real documents beside the repository. They are not ours to carry, so a checkout may stand alone.</summary>
internal static class SeedFolder
{
    /// <summary>Null when no such folder stands beside the repository.</summary>
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seeds = System.IO.Path.Combine(folder.FullName, "shared", "seeds");
            if (Directory.Exists(seeds))
            {
                return seeds;
            }
        }

        return null;
    }
}
