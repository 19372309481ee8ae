using DocGen.Api.Pages.Programmes.Editing;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Tests.Pages.Programmes;

/// <summary>Lines are written as «=A» for a group and «a», «.b», «..c» for rows by depth.</summary>
public sealed class RoadmapOrderTests
{
    [Theory]
    [InlineData("=A a .b c =B d", "up:3", "=A c a .b =B d")]
    [InlineData("=A a .b c =B d", "down:1", "=A c a .b =B d")]
    [InlineData("=A a .b c =B d", "down:3", "=A a .b =B c d")]
    [InlineData("=A a =B d", "up:2", "=B d =A a")]
    [InlineData("=A a =B d", "down:0", "=B d =A a")]
    [InlineData("=A a b", "in:2", "=A a .b")]
    [InlineData("=A a .b ..c", "out:2", "=A a b .c")]
    [InlineData("=A a b", "in:1", "=A a b")]
    [InlineData("=A a .b c", "remove:1", "=A c")]
    [InlineData("=A a =B b", "remove:2", "=A a b")]
    [InlineData("=A a .b c =B d", "move:1:6", "=A c =B d a .b")]
    [InlineData("=A a b", "move:1:2", "=A a b")]
    [InlineData("=A a .b c", "row:1", "=A a .b ? c")]
    [InlineData("=A a", "group:0", "=A a =?")]
    [InlineData("", "row:-1", "?")]
    [InlineData("a b", "up:7", "a b")]
    [InlineData("a b", "nonsense", "a b")]
    public void Apply_Operation_MovesLinesWithWhatBelongsToThem(string before, string operation, string after)
    {
        var lines = Read(before);
        RoadmapOrder.Apply(lines, operation);
        Assert.Equal(after, Write(lines));
    }

    [Fact]
    public void Apply_Number_CountsWithinGroupsAndDepths()
    {
        var lines = Read("=A a .b .c d =B e");
        RoadmapOrder.Apply(lines, "number");
        Assert.Equal(["1", "1.1", "1.1.1", "1.1.2", "1.2", "2", "2.1"], lines.Select(line => line.Number));
    }

    [Fact]
    public void Into_LinesOfARoadmap_GivesItBackWithWhatTheGridDoesNotShow()
    {
        var roadmap = new Roadmap
        {
            Columns = RoadmapLines.Columns,
            Groups =
            [
                new()
                {
                    Title = "Группа", TaskId = "t1",
                    Items =
                    [
                        new("строка") { Id = "r1", TaskIds = ["t2"], Responsible = new("Директор") { Parties = [new("Директор") { PersonId = "p1" }] }, Items = [new("подстрока") { Id = "r2" }] },
                        new("другая") { Id = "r3", Done = true, DoneOn = new(2024, 3, 1) },
                    ],
                },
            ],
        };
        var back = RoadmapLines.Into(roadmap, RoadmapLines.Of(roadmap.Groups));
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(roadmap, DocGen.Schools.SchoolDataJson.Options), System.Text.Json.JsonSerializer.Serialize(back, DocGen.Schools.SchoolDataJson.Options));
    }

    private static List<RoadmapLine> Read(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new RoadmapLine(word[0] == '=', word.Count(c => c == '.'), word.TrimStart('=', '.')))];

    private static string Write(IEnumerable<RoadmapLine> lines) =>
        string.Join(' ', lines.Select(line => $"{(line.IsGroup ? "=" : new string('.', line.Depth))}{line.Text ?? "?"}"));
}
