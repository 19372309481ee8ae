using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Documents.Tests;
using DocGen.Documents.Tests.Pdf;

namespace DocGen.Api.Tests.Samples;

/// <summary>What qpdf, poppler and LibreOffice say of every sample's PDF.</summary>
public sealed partial class SampleToolsTests(SamplePapers papers) : IClassFixture<SamplePapers>
{
    [Fact]
    public void Pdfs_ByQpdf_AreClean() => Assert.All(
        papers.All, paper => Assert.Contains("No syntax or stream encoding errors found", Tool.Run("qpdf", "--check", paper.Pdf), StringComparison.Ordinal));

    [Fact]
    public void Pdfs_ByPdfinfo_AreTaggedAndIdentified() => Assert.All(papers.All, paper =>
    {
        Assert.Matches(@"(?m)^Tagged:\s+yes$", Tool.Run("pdfinfo", paper.Pdf));
        var metadata = Tool.Run("pdfinfo", "-meta", paper.Pdf);
        Assert.Matches("<pdfaid:part>2</pdfaid:part>\\s*<pdfaid:conformance>A</pdfaid:conformance>", metadata);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", metadata, StringComparison.Ordinal);
    });

    [Fact]
    public void Pdfs_ByPdffonts_HaveEmbeddedSubsetsWithUnicodeMaps() => Assert.All(papers.All, paper =>
    {
        var fonts = Tool.Run("pdffonts", paper.Pdf).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"Identity-H\s+yes yes yes", font));
    });

    [Fact]
    public void Pdfs_ByPdftotext_HaveTheModelsWordsInOrder() => Assert.All(papers.All, paper =>
    {
        var letters = Letters(Tool.Run("pdftotext", "-raw", "-enc", "UTF-8", paper.Pdf, "-"));
        var (body, notes) = PaperWords.OfModel(paper.Document);
        AssertInOrder(paper, letters, body);
        AssertInOrder(paper, letters, notes);
    });

    [Fact]
    public void Docx_InLibreOffice_HaveThePagesOfThePdf()
    {
        var profile = new Uri(Path.Combine(papers.Folder, "profile")).AbsoluteUri;
        Tool.Run("soffice", ["-env:UserInstallation=" + profile, "--headless", "--convert-to", "pdf", "--outdir", papers.Folder, .. papers.All.Select(paper => paper.Docx)]);

        Assert.All(papers.All, paper =>
        {
            var (ours, theirs) = (Pages(paper.Pdf), Pages(Path.ChangeExtension(paper.Docx, "pdf")));
            Assert.True(Math.Abs(ours - theirs) * 10 <= Math.Max(ours, theirs), $"{paper.Sample}: {ours} pages, in LibreOffice {theirs}");
        });
    }

    /// <summary>Lines end inside hyphenated words, so words are looked for in the letters, each after the one before.</summary>
    private static void AssertInOrder(SamplePaper paper, string letters, IEnumerable<string> words)
    {
        var at = 0;
        foreach (var word in words.Select(Letters))
        {
            var next = letters.IndexOf(word, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"{paper.Sample}: «{word}» is not after «{letters[Math.Max(at - 60, 0)..at]}»");
            at = next + word.Length;
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static int Pages(string pdf) => int.Parse(PageCount().Match(Tool.Run("pdfinfo", pdf)).Groups["count"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^Pages:\s+(?<count>\d+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageCount();
}
