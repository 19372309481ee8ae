namespace DocGen.Api.Tests.Cli;

public sealed class FormAndKindTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NewKind_Copied_PassesCheckAtOnce()
    {
        var made = CommandRun.Of("new-kind", "spravka", "--to", _folder.Root);
        var check = CommandRun.Of("check", _folder.Path("spravka"));

        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Equal(2, CommandRun.Of("new-kind", "spravka", "--to", _folder.Root).ExitCode);
        Assert.Equal(2, CommandRun.Of("new-kind", "Справка", "--to", _folder.Root).ExitCode);
    }

    [Fact]
    public void CheckForm_ProducedThenForeignThenMissing_HasItsExitCodes()
    {
        var file = CommandRun.Of("render", "order-free", "--data", Sample(), "--out", _folder.Root).Output.Trim();

        Assert.Equal(0, CommandRun.Of("check", "--form", file).ExitCode);
        Assert.Equal(2, CommandRun.Of("check", "--form", _folder.Write("a.docx", "не Word")).ExitCode);
        Assert.Equal(2, CommandRun.Of("check", "--form", _folder.Path("b.docx")).ExitCode);
    }

    [Fact]
    public void CheckForm_ThemeOutsideTheForm_IsAFinding()
    {
        var theme = _folder.Write("theme.json", """{ "name": "мелко", "body_size": 10, "first_line_indent_mm": 5 }""");
        var file = CommandRun.Of("render", "order-free", "--data", Sample(), "--out", _folder.Root, "--theme", theme).Output.Trim();
        var check = CommandRun.Of("check", "--form", file);

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("DG3305", check.Error, StringComparison.Ordinal);
        Assert.Contains("DG3308", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_WrongTheme_TellsTheMember()
    {
        var theme = _folder.Write("theme.json", """{ "name": "x", "body_sise": 14 }""");
        var run = CommandRun.Of("render", "order-free", "--data", Sample(), "--out", _folder.Root, "--theme", theme);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("body_size", run.Error, StringComparison.Ordinal);
    }

    private static string Sample() => Path.Combine(Repository.Root, "templates", "order-free", "sample.json");
}
