using System.Xml.Linq;

namespace DocGen.Api.Tests;

/// <summary>References point one way; a room that is not in the table must be given its place in it first.</summary>
public sealed class ReferencesTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["DocGen.Scriban"] = [],
        ["DocGen.Pdf"] = [],
        ["DocGen.Schools"] = [],
        ["DocGen.Documents"] = ["DocGen.Pdf"],
        ["DocGen.Templates"] = ["DocGen.Documents", "DocGen.Scriban"],
        ["DocGen.Data"] = ["DocGen.Schools"],
        ["DocGen.Jobs"] = ["DocGen.Data", "DocGen.Templates"],
        ["DocGen.Api"] = ["DocGen.Jobs", "DocGen.Templates", "DocGen.Data", "DocGen.Schools"],
    };

    public static TheoryData<string> Projects()
    {
        var data = new TheoryData<string>();
        foreach (var file in ProjectFiles())
        {
            data.Add(Path.GetRelativePath(Repository.Root, file));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_PointDownTheLine(string path)
    {
        var room = Path.GetFileNameWithoutExtension(path);
        Assert.True(Allowed.ContainsKey(room), $"{room} is not in the table of rooms");
        var references = XDocument.Load(Path.Combine(Repository.Root, path)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.All(references, reference => Assert.Contains(reference, Allowed[room]));
    }

    [Fact]
    public void Projects_AllRooms_AreFound() => Assert.True(ProjectFiles().Count >= 5);

    private static List<string> ProjectFiles() =>
        [.. new[] { "src", "jobs" }
            .Select(folder => Path.Combine(Repository.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)];
}
