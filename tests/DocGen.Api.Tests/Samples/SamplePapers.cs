using System.Text.Json;
using DocGen.Documents;
using DocGen.Documents.Model;
using DocGen.Templates.Production;

namespace DocGen.Api.Tests.Samples;

/// <summary>The files of every sample of every kind in one folder, for programs of others to look at.</summary>
public sealed class SamplePapers : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SamplePapers()
    {
        var kinds = new BuiltInKinds();
        All = [.. SampleTests.Names().Select(sample => Write(kinds, sample))];
        Assert.NotEmpty(All);
    }

    public IReadOnlyList<SamplePaper> All { get; }

    public string Folder => _folder.Root;

    public void Dispose() => _folder.Dispose();

    private SamplePaper Write(BuiltInKinds kinds, string sample)
    {
        using var data = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "templates", sample)));
        var document = new DocumentComposer().Compose(kinds.Get(Path.GetDirectoryName(sample)!), data.RootElement).Document!;
        var name = sample.Replace(Path.DirectorySeparatorChar, '-').Replace(".json", string.Empty, StringComparison.Ordinal);
        return new SamplePaper(sample, document, Write(document, name, "pdf"), Write(document, name, "docx"));
    }

    private string Write(Document document, string name, string format)
    {
        // The names differ, so that what LibreOffice makes of the DOCX stands beside our PDF.
        var path = _folder.Path($"{name}.{(format == "pdf" ? "our.pdf" : format)}");
        using var file = File.Create(path);
        OutputFormats.Find(format)!.Write(document, file);
        return path;
    }
}
