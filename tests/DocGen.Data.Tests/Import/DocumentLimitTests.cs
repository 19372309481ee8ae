using System.IO.Compression;
using System.Text;
using DocGen.Data.Import;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Schools.Findings;

namespace DocGen.Data.Tests.Import;

/// <summary>A Word file has the limits that a workbook has.</summary>
[Collection(StoreCollection.Name)]
public sealed class DocumentLimitTests(StoreFixture stores)
{
    private const string Body = """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Программа</w:t></w:r></w:p></w:body></w:document>
        """;

    private const string Link = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" TargetMode="External"
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///tmp/x.dotm"/></Relationships>
        """;

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "макросы", Document(("word/vbaProject.bin", [1, 2, 3])), "DG4006" },
        { "бомба", Document(("word/media/image1.png", new byte[3 << 20])), "DG4007" },
        { "частей больше предела", Document([.. Enumerable.Range(0, 30).Select(i => ($"word/media/{i}.png", new byte[1]))]), "DG4007" },
        { "битый текст", Document(("word/document.xml", "<w:document"u8.ToArray())), "DG4005" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Preview_DocumentThatCannotBeRead_SaysWhyInOneLine(string name, byte[] bytes, string code)
    {
        var preview = await PreviewAsync(bytes, name);
        Assert.Equal(code, Assert.Single(preview.Problems, p => p.Severity == FindingSeverity.Error).Code);
        Assert.Null(preview.Plan);
    }

    [Fact]
    public async Task Preview_DocumentWithExternalFile_IsReadWithAWarning()
    {
        var preview = await PreviewAsync(Document(("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Link))), "программа.docx");
        Assert.Equal(FindingSeverity.Warning, Assert.Single(preview.Problems, p => p.Code == "DG4013").Severity);
        Assert.NotNull(preview.Plan);
    }

    private async Task<ImportPreview> PreviewAsync(byte[] bytes, string name)
    {
        var store = await stores.CreateAsync(StoreKind.Sqlite);
        await using var context = store.Open("А");
        var limits = new ImportLimits { FileBytes = 1 << 20, UnpackedBytes = 2 << 20, Parts = 20 };
        return await new FileImport(context, limits).PreviewAsync(new MemoryStream(bytes), name);
    }

    /// <summary>A document with parts added; a part of the test's own replaces the text.</summary>
    private static byte[] Document(params (string Name, byte[] Content)[] parts)
    {
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts.Append(("word/document.xml", Encoding.UTF8.GetBytes(Body))).DistinctBy(part => part.Item1))
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return memory.ToArray();
    }
}
