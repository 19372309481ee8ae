using System.Text.Json;
using DocGen.Documents;
using DocGen.Documents.Model;
using DocGen.Templates.Production;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DocGen.Api.Tests.Samples;

/// <summary>Every sample of every kind makes every format without a warning; its DOCX is valid and the same at every run.</summary>
public sealed class SampleTests(BuiltInKinds kinds) : IClassFixture<BuiltInKinds>
{
    public static TheoryData<string> Samples() => [.. Names()];

    /// <summary>Data files, as paths in templates/.</summary>
    internal static IEnumerable<string> Names()
    {
        var templates = Path.Combine(Repository.Root, "templates");
        return Directory.EnumerateFiles(templates, "sample*.json", SearchOption.AllDirectories)
            .Where(file => !file.Contains("_shared", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => Path.GetRelativePath(templates, file));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_EveryFormat_IsWrittenWithoutWarning(string sample)
    {
        var document = Compose(sample);
        Assert.All(OutputFormats.All, format =>
        {
            using var stream = new MemoryStream();
            Assert.Empty(format.Write(document, stream));
            Assert.NotEqual(0, stream.Length);
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Docx_IsValidForOffice(string sample)
    {
        using var stream = new MemoryStream(Docx(sample), writable: false);
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        var problems = new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 }
            .SelectMany(version => new OpenXmlValidator(version).Validate(package))
            .Select(problem => $"{problem.Path?.XPath}: {problem.Description}");
        Assert.Empty(problems);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Docx_HasTheSameBytesAtEveryRun(string sample) => Assert.Equal(Docx(sample), Docx(sample));

    private byte[] Docx(string sample)
    {
        using var stream = new MemoryStream();
        OutputFormats.Find("docx")!.Write(Compose(sample), stream);
        return stream.ToArray();
    }

    private Document Compose(string sample)
    {
        using var data = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "templates", sample)));
        var composition = new DocumentComposer().Compose(kinds.Get(Path.GetDirectoryName(sample)!), data.RootElement);
        Assert.Empty(composition.Diagnostics);
        return composition.Document!;
    }
}
