using System.Text.Json;
using DocGen.Documents;
using DocGen.Documents.Model;
using DocGen.Documents.Tests;
using DocGen.Pdf.Tests.Conformance;
using DocGen.Templates.Production;

namespace DocGen.Api.Tests.Samples;

/// <summary>The PDF of every sample of every kind in templates/, new kinds too: PDF/A-2a, PDF/UA-1 and the words of the DOCX.</summary>
public sealed class SamplePdfTests(BuiltInKinds kinds) : IClassFixture<BuiltInKinds>
{
    public static TheoryData<string> Samples() => SampleTests.Samples();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Pdf_Conforms(string sample) => Assert.Empty(ConformanceCheck.Run(Write("pdf", Compose(sample))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_PdfAndDocx_HaveTheSameWordsInTheSameOrder(string sample)
    {
        var document = Compose(sample);
        var words = PaperWords.Of(document, Write("docx", document), Write("pdf", document));

        Assert.NotEmpty(words.Model);
        Assert.Equal(words.Model, words.Docx);
        Assert.Equal(words.Model, words.Pdf);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Pdf_HasTheSameBytesAtEveryRun(string sample) => Assert.Equal(Write("pdf", Compose(sample)), Write("pdf", Compose(sample)));

    private static byte[] Write(string format, Document document)
    {
        using var stream = new MemoryStream();
        OutputFormats.Find(format)!.Write(document, stream);
        return stream.ToArray();
    }

    private Document Compose(string sample)
    {
        using var data = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "templates", sample)));
        return new DocumentComposer().Compose(kinds.Get(Path.GetDirectoryName(sample)!), data.RootElement).Document!;
    }
}
