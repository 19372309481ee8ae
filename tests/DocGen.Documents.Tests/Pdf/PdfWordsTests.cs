using System.Text.RegularExpressions;
using DocGen.Documents.Tests.Samples;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Tests.Pdf;

public sealed partial class PdfWordsTests
{
    [Fact]
    public void Everything_ReadBack_HasTheModelsWordsInOrder()
    {
        var document = EverythingDocument.Create();

        Assert.Equal(PdfWords.Of(ModelText.Of(document)), PdfWords.Of(PdfText.Of(Produced.Pdf(document), "3.4.1.", "5.1.")));
    }

    [Fact]
    public void Everything_ByPdftotext_HasAllWords()
    {
        var document = EverythingDocument.Create();

        var text = Tool.Run("pdftotext", Produced.Pdf(document), "-raw", "-enc", "UTF-8", "{file}", "-");

        // pdftotext joins words at a hyphen that ends a line, and words carry the marks of their footnotes: both are taken out before words are
        // looked for.
        var joined = Joined(text);
        Assert.All(PdfWords.Of(ModelText.Of(document)), word => Assert.Contains(Joined(word), joined, StringComparison.Ordinal));
    }

    private static string Joined(string text) => string.Concat(PdfWords.Of(text).Select(word => FootnoteMark().Replace(word, string.Empty)));

    [GeneratedRegex(@"-|(?<=\p{Ll})\d{1,2}", RegexOptions.None, 1000)]
    private static partial Regex FootnoteMark();

    [Fact]
    public void Everything_ByQpdf_IsClean() => Assert.Contains(
        "No syntax or stream encoding errors found",
        Tool.Run("qpdf", Produced.Pdf(EverythingDocument.Create()), "--check", "{file}"),
        StringComparison.Ordinal);

    [Fact]
    public void Everything_WrittenTwice_HasTheSameBytes() =>
        Assert.Equal(Produced.Pdf(EverythingDocument.Create()), Produced.Pdf(EverythingDocument.Create()));

    [Fact]
    public void Documents_OnManyThreads_HaveTheSameBytes()
    {
        var expected = Enumerable.Range(1, 8).Select(seed => Produced.Pdf(RandomDocument.Create(seed))).ToArray();

        Parallel.For(0, 64, i => Assert.Equal(expected[i % 8], Produced.Pdf(RandomDocument.Create((i % 8) + 1))));
    }

    [Theory]
    [InlineData("漢", "DG3006")]
    [InlineData("достопримечательностьдостопримечательностьдостопримечательностьдостопримечательностьдостопримечательность", "DG3001")]
    public void Text_ThatCannotBeShownAsAsked_IsToldAndKept(string text, string code)
    {
        var document = Build.Document(Build.Body(text));

        var file = Produced.Pdf(document, out var warnings);

        Assert.Equal([code], warnings.Select(warning => warning.Code));
        Assert.Equal(text, PdfText.Of(file).Trim());
    }
}
