using DocGen.Pdf.Tests.Conformance;
using DocGen.Pdf.Tests.Reading;

namespace DocGen.Api.Tests.Cli;

/// <summary>Options of <c>docgen render</c> that are about PDF: one file of many, attached data, fonts.</summary>
public sealed class PdfOptionsTests : IDisposable
{
    private static readonly string Sample = Path.Combine(Repository.Root, "templates", "passport", "sample.json");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Merge_TwoFiles_WritesOneConformingPdfOfBoth()
    {
        var run = Render([Sample, Sample], "--merge", "all.pdf");

        Assert.Equal((0, "", _folder.Path("all.pdf")), (run.ExitCode, run.Error, run.Output.Trim()));
        var file = File.ReadAllBytes(Assert.Single(_folder.Files));
        Assert.Empty(ConformanceCheck.Run(file));
        Assert.Equal(["Part", "Part", "Part"], new TaggedDocument(file).Root.Children.Select(part => part.Type));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Merge_WithABrokenFile_WritesNothing(bool keepGoing)
    {
        var broken = _folder.Write("broken.json", "{");

        var run = Render([Sample, broken], [.. new[] { "--merge", "all.pdf" }, .. keepGoing ? new[] { "--keep-going" } : []]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("broken.json", run.Error, StringComparison.Ordinal);
        Assert.Contains("Файл не записан", run.Error, StringComparison.Ordinal);
        Assert.Equal([broken], _folder.Files);
    }

    [Theory]
    [InlineData("--merge делает один PDF", "--merge", "all.pdf", "--format", "docx")]
    [InlineData("добавьте --format pdf", "--attach-data")]
    public void Options_ThatContradict_AreRefused(string message, params string[] options)
    {
        var run = Render([Sample], options);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void AttachData_ReadBack_IsTheDataFile()
    {
        Assert.Equal(0, Render([Sample], "--format", "pdf", "--attach-data").ExitCode);

        var bytes = File.ReadAllBytes(Assert.Single(_folder.Files));
        Assert.Empty(ConformanceCheck.Run(bytes));
        var file = new PdfReader(bytes);
        var attached = file.Array(file.Catalog["AF"])![0];
        Assert.Equal("sample.json", file.Text(attached, "UF"));
        Assert.Equal(File.ReadAllBytes(Sample), file.Decode((PdfStream)file.Entry(file.Entry(attached, "EF"), "F")!));
    }

    [Fact]
    public void AttachData_ToAMergedFile_GivesEveryFileANameOfItsOwn()
    {
        Assert.Equal(0, Render([Sample, Sample], "--merge", "all.pdf", "--attach-data").ExitCode);

        var bytes = File.ReadAllBytes(Assert.Single(_folder.Files));
        Assert.Empty(ConformanceCheck.Run(bytes));
        var file = new PdfReader(bytes);
        Assert.Equal(["sample.json", "sample (2).json"], file.Array(file.Catalog["AF"])!.Select(attached => file.Text(attached, "UF")));
    }

    [Fact]
    public void Fonts_OfAMissingFolder_AreAnError()
    {
        var run = Render([Sample], "--format", "pdf", "--fonts", _folder.Path("нет"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("не найдена", run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Theory]
    [InlineData("x.ttf", "x.ttf")]
    [InlineData("readme.txt", "нет ни одного годного шрифта")]
    public void Fonts_OfAFolderWithoutGoodOnes_AreToldAndReplaced(string file, string message)
    {
        Directory.CreateDirectory(_folder.Path("fonts"));
        _folder.Write(Path.Combine("fonts", file), "это не шрифт");

        var run = Render([Sample], "--format", "pdf", "--fonts", _folder.Path("fonts"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(_folder.Files, path => path.EndsWith(".pdf", StringComparison.Ordinal));
    }

    private CommandRun Render(string[] data, params string[] more) =>
        CommandRun.Of(["render", "passport", "--data", .. data, "--out", _folder.Root, .. more]);
}
