using System.Text.Json;

namespace DocGen.Api.Tests.Cli;

public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Templates_ListsEveryKindOfTheFolder()
    {
        var run = CommandRun.Of("templates");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("passport  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Дорожная карта", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("passport")]
    [InlineData("tests/benchmarks/templates")]
    [InlineData("tests/benchmarks/templates/bench-programme")]
    public void Check_OurTemplates_AreWithoutErrors(string? target)
    {
        var run = target is null ? CommandRun.Of("check") : CommandRun.Of("check", target.Contains('/') ? Folder(target) : target);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Check_BrokenTemplate_TellsThePlaceWithACaret()
    {
        var kind = Directory.CreateDirectory(_folder.Path("notice")).FullName;
        File.WriteAllText(Path.Combine(kind, "template.json"), """
            { "title": "Уведомление", "audience": "school", "description": "Проба.", "contract": { "type": "object", "properties": { "school": { "type": "object", "properties": { "short_name": { "type": "string" } } } } }, "file_name": "Уведомление" }
            """);
        File.WriteAllText(Path.Combine(kind, "sample.json"), """{ "school": { "short_name": "Школа" } }""");
        File.WriteAllText(Path.Combine(kind, "template.scriban"), "<document title=\"Уведомление\">\n<section><p>{{ school.shrt_name }}</p></section>\n</document>\n");

        var run = CommandRun.Of("check", _folder.Root);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("template.scriban(2,", run.Error, StringComparison.Ordinal);
        Assert.Contains("возможно", run.Error, StringComparison.Ordinal);
        Assert.Contains("short_name", run.Error, StringComparison.Ordinal);
        Assert.Contains("^", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_UnknownKind_ExitsWithBadInput() => Assert.Equal(2, CommandRun.Of("check", "нет-такого").ExitCode);

    [Fact]
    public void Bench_SmallCount_PrintsOneLineOfFigures()
    {
        var data = _folder.Write("data.jsonl", JsonDocument.Parse(File.ReadAllText(Folder("tests/benchmarks/templates/bench-programme/sample.json"))).RootElement.ToString().ReplaceLineEndings(" "));
        var run = CommandRun.Of("bench", "bench-programme", "--data", data, "--count", "4", "--threads", "2", "--templates", Folder("tests/benchmarks/templates"));

        Assert.Equal("", run.Error);
        var figures = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(4, figures.GetProperty("docs").GetInt32());
        Assert.All(["seconds", "docs_per_s", "bytes_per_doc", "allocated_kb_per_doc", "peak_rss_mb"], name => Assert.True(figures.GetProperty(name).GetDouble() > 0, name));
    }

    [Fact]
    public void BenchSet_TwoKinds_PrintsOneLineOfFigures()
    {
        var run = CommandRun.Of("bench-set", "passport", "order-free", "--rounds", "1");

        Assert.Equal("", run.Error);
        var figures = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((2, 4), (figures.GetProperty("documents").GetInt32(), figures.GetProperty("files").GetInt32()));
        Assert.All(["bytes", "cold_s", "warm_s", "cold_cpu_s"], name => Assert.True(figures.GetProperty(name).GetDouble() > 0, name));
    }

    [Fact]
    public void BenchSet_UnknownKind_ExitsWithBadInput() => Assert.Equal(2, CommandRun.Of("bench-set", "нет-такого").ExitCode);

    [Fact]
    public void CommandLine_UnknownOption_ExitsWithBadInput() => Assert.Equal(2, CommandRun.Of("templates", "--nonsense").ExitCode);

    [Theory]
    [InlineData("serve", "65", "от 0 до 64, а не «65»")]
    [InlineData("serve", "-1", "от 0 до 64, а не «-1»")]
    [InlineData("serve", "два", "от 0 до 64, а не «два»")]
    [InlineData("serve", "1.5", "от 0 до 64, а не «1.5»")]
    [InlineData("worker", "0", "от 1 до 64, а не «0»")]
    public void Workers_WrongNumber_IsRefusedWithTheNumbersThatAreAllowed(string command, string workers, string told)
    {
        var run = CommandRun.Of(command, "--workers", workers, "--store", _folder.Path("store"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"--workers: нужно целое число {told}", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Path("store")));
    }

    [Theory]
    [InlineData("batch", "  --formats, --format ФОРМАТЫ  ")]
    [InlineData("render", "  --format ФОРМАТЫ  ")]
    [InlineData("bench", "  --format ФОРМАТЫ  ")]
    public void Help_OfACommandWithFormats_TellsEverySpellingThatItTakes(string command, string told)
    {
        var line = Assert.Single(CommandRun.Of(command, "--help").Output.Split('\n'), each => each.Contains("ФОРМАТЫ", StringComparison.Ordinal));

        Assert.StartsWith(told.TrimEnd(), line, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_WithTheSpellingOfBatches_IsToldItsOwn()
    {
        var run = CommandRun.Of("render", "passport", "--data", Folder("templates/passport/sample.json"), "--formats", "docx", "--out", _folder.Root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("возможно, «--format»", run.Error, StringComparison.Ordinal);
    }

    private static string Folder(string path) => Path.Combine(Repository.Root, path);
}
