using System.Diagnostics;
using DocGen.Pdf.Tests.Samples;

namespace DocGen.Pdf.Tests.Writing;

/// <summary>Programs that other people wrote read our files: qpdf and poppler (Debian's qpdf and poppler-utils).</summary>
public sealed class OutsideToolsTests : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("docgen-pdf").FullName, "sample.pdf");

    public OutsideToolsTests() => File.WriteAllBytes(_file, SampleDocument.Write(80, 5));

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, true);

    [Fact]
    public async Task Qpdf_OnOurFile_FindsNoErrors() => Assert.Contains("No syntax or stream encoding errors found", await Run("qpdf", "--check", _file), StringComparison.Ordinal);

    [Fact]
    public async Task Pdfinfo_OnOurFile_SaysTaggedAndNamesTheTitle()
    {
        var said = await Run("pdfinfo", _file);
        Assert.Matches("Tagged: +yes", said);
        Assert.Matches("Title: +Программа развития школы № 7", said);
        Assert.Matches("Suspects: +no", said);
    }

    [Fact]
    public async Task Pdffonts_OnOurFile_SaysAllEmbeddedSubsetAndWithUnicode()
    {
        var lines = (await Run("pdffonts", _file)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.Equal(3, lines.Count);
        Assert.All(lines, line => Assert.Matches("CID TrueType +Identity-H +yes yes yes", line));
    }

    [Fact]
    public async Task Pdftotext_OnOurFile_GivesTheWordsAndTheBoxedCharacter()
    {
        var words = await Run("pdftotext", _file, "-");
        Assert.Contains("в порядке, установленном уставом школы № 7", words.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("нет в шрифте: 漢 (иероглиф)", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdfinfo_OfTheStructure_ShowsTheTree()
    {
        var tree = await Run("pdfinfo", "-struct", _file);
        Assert.Contains("H1", tree, StringComparison.Ordinal);
        Assert.Contains("TH", tree, StringComparison.Ordinal);
        Assert.Contains("ListNumbering", tree, StringComparison.Ordinal);
    }

    private static async Task<string> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(limit.Token);
        Assert.Equal(string.Empty, await wrong);
        Assert.Equal(0, process.ExitCode);
        return await said;
    }
}
