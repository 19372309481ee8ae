using System.Text.Json;

namespace DocGen.Api.Tests.Cli.Stores;

public sealed class DataCheckTests : IDisposable
{
    private const string Sound = """{ "organizations": [ { "id": "s", "kind": "school", "short_name": "МБОУ «Школа»" } ] }""";

    private const string Wrong = """{ "organizations": [ { "id": "s", "kind": "school", "short_name": "Школа" } ], "exam_results": [ { "school_id": "s", "procedure": "vpr", "subject": "Математика", "grade": 5, "year": 2023, "participants": 10, "below_minimum": 11 } ] }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void CheckData_Sound_ExitsWithZero()
    {
        var run = CommandRun.Of("check", "--data", _folder.Write("d.json", Sound));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Ошибок: 0, предупреждений: 0, замечаний: 0\n", run.Output);
    }

    [Fact]
    public void CheckData_Errors_ExitWithOneAndTellThePath()
    {
        var run = CommandRun.Of("check", "--data", _folder.Write("d.json", Wrong));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("$.exam_results[0]", run.Output, StringComparison.Ordinal);
        Assert.Contains("ошибка ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void CheckData_Json_IsAnArrayOfFindings()
    {
        var run = CommandRun.Of("check", "--data", _folder.Write("d.json", Wrong), "--json");

        Assert.Equal(1, run.ExitCode);
        var finding = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().First(each => each.GetProperty("severity").GetString() == "error");
        Assert.All(["code", "path", "message", "hint"], name => Assert.NotEqual("", finding.GetProperty(name).GetString()));
    }

    [Fact]
    public void CheckData_OneProgramme_IsChecked()
    {
        var run = CommandRun.Of("check", "--data", _folder.Write("p.json", """{ "id": "p", "kind": "passport", "title": "Программа «Рост" }"""));

        Assert.Contains("UNBALANCED_QUOTES", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BenchFindings_OneProgramme_PrintsOneLineOfFigures()
    {
        var run = CommandRun.Of("bench-findings", "--count", "3", "--data", _folder.Write("p.json", """{ "id": "p", "kind": "passport", "title": "Программа «Рост" }"""));

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        var figures = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((1, 0), (figures.GetProperty("programmes").GetInt32(), figures.GetProperty("rows").GetInt32()));
        Assert.All(["findings", "cold_ms", "median_ms", "allocated_kib"], name => Assert.True(figures.GetProperty(name).GetDouble() > 0, name));
    }

    [Fact]
    public void BenchFindings_BrokenData_ExitsWithTwo() => Assert.Equal(2, CommandRun.Of("bench-findings", "--data", _folder.Write("d.json", "не JSON")).ExitCode);

    [Theory]
    [InlineData("""{ "organisations": [] }""", "$.organisations")]
    [InlineData("не JSON", "(1,1)")]
    public void CheckData_Unreadable_ExitsWithTwoAndThePlace(string text, string place)
    {
        var run = CommandRun.Of("check", "--data", _folder.Write("d.json", text));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(place, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check passport --data d.json")]
    [InlineData("check --json")]
    [InlineData("check --data нет.json")]
    public void CheckData_WrongCall_ExitsWithTwo(string line) => Assert.Equal(2, CommandRun.Of(line.Split(' ')).ExitCode);
}
