using System.IO.Compression;
using System.Text;
using System.Text.Json;
using DocGen.Documents;
using DocGen.Documents.OfficialForm;
using DocGen.Templates.Production;

namespace DocGen.Api.Tests.Samples;

/// <summary>Every kind meets the official form; a file that was spoilt is told of.</summary>
public sealed class OfficialFormTests(BuiltInKinds kinds) : IClassFixture<BuiltInKinds>
{
    [Theory]
    [MemberData(nameof(SampleTests.Samples), MemberType = typeof(SampleTests))]
    public void Sample_MeetsTheForm(string sample)
    {
        using var docx = new MemoryStream(Docx(sample));
        Assert.Equal([], FormCheck.Run(docx).Select(finding => $"{finding.Code} {finding.Message}"));
    }

    [Theory]
    [InlineData("word/document.xml", "w:left=\"1134\"", "w:left=\"600\"", "DG3302")]
    [InlineData("word/document.xml", "w:w=\"11906\"", "w:w=\"12240\"", "DG3301")]
    [InlineData("word/document.xml", "w:header=\"567\"", "w:header=\"200\"", "DG3304")]
    [InlineData("word/document.xml", "ПРИКАЗЫВАЮ", "Устанавливаю", "DG3315")]
    [InlineData("word/document.xml", "№\u00A014-од", "№ 14-од", "DG3312")]
    [InlineData("word/document.xml", "к\u00A0приказу", "приказ", "DG3314")]
    [InlineData("word/settings.xml", "<w:autoHyphenation w:val=\"false\"/>", "<w:autoHyphenation/>", "DG3311")]
    [InlineData("word/styles.xml", "w:firstLine=\"709\"", "w:firstLine=\"0\"", "DG3308")]
    [InlineData("word/styles.xml", "w:line=\"276\"", "w:line=\"480\"", "DG3310")]
    [InlineData("word/styles.xml", "<w:jc w:val=\"both\"/>", "<w:jc w:val=\"left\"/>", "DG3309")]
    [InlineData("word/styles.xml", "<w:sz w:val=\"28\"/>", "<w:sz w:val=\"20\"/>", "DG3305")]
    [InlineData("word/header1.xml", " PAGE ", " DATE ", "DG3303")]
    public void Spoilt_Order_IsToldOf(string part, string old, string spoilt, string code)
    {
        using var docx = Spoil(Docx(Path.Combine("order-approve", "sample.json")), part, old, spoilt);
        Assert.Contains(code, FormCheck.Run(docx).Select(finding => finding.Code));
    }

    [Fact]
    public void Text_IsNoDocx()
    {
        using var text = new MemoryStream("Приказ"u8.ToArray());
        Assert.Equal([FormCheck.NotDocx], FormCheck.Run(text).Select(finding => finding.Code));
    }

    private static MemoryStream Spoil(byte[] docx, string part, string old, string spoilt)
    {
        var file = new MemoryStream();
        file.Write(docx);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(part)!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            Assert.Contains(old, text, StringComparison.Ordinal);
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(text.Replace(old, spoilt, StringComparison.Ordinal));
        }

        file.Position = 0;
        return file;
    }

    private byte[] Docx(string sample)
    {
        using var data = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "templates", sample)));
        using var stream = new MemoryStream();
        OutputFormats.Find("docx")!.Write(new DocumentComposer().Compose(kinds.Get(Path.GetDirectoryName(sample)!), data.RootElement).Document!, stream);
        return stream.ToArray();
    }
}
