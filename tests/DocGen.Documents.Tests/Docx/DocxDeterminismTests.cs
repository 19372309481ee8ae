using System.Globalization;
using System.IO.Compression;
using DocGen.Documents.Docx;
using DocGen.Documents.Tests.Samples;

namespace DocGen.Documents.Tests.Docx;

public sealed class DocxDeterminismTests
{
    [Fact]
    public void SameDocument_WrittenInAnotherCultureAndThread_GivesSameBytes()
    {
        var first = Produced.Docx(EverythingDocument.Create());
        byte[] second = [];
        var thread = new Thread(() =>
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");
            second = Produced.Docx(EverythingDocument.Create());
        });
        thread.Start();
        thread.Join();

        Assert.Equal(first, second);
    }

    [Fact]
    public void Package_EveryEntry_BearsTheSameDateAndReadsWhole()
    {
        using var zip = new ZipArchive(new MemoryStream(Produced.Docx(EverythingDocument.Create())));

        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
            Assert.Equal(entry.Length, content.Length);
            Assert.Equal(entry.Crc32, DocGen.Documents.Docx.Package.Crc32.Append(0, content.ToArray()));
        }
    }

    [Fact]
    public void Write_OutputThatCannotSeek_IsEnough()
    {
        using var file = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionLevel.NoCompression, leaveOpen: true))
        {
            DocxWriter.Write(EverythingDocument.Create(), gzip);
        }

        file.Position = 0;
        using var plain = new MemoryStream();
        using var unzip = new GZipStream(file, CompressionMode.Decompress);
        unzip.CopyTo(plain);
        Assert.Equal(Produced.Docx(EverythingDocument.Create()), plain.ToArray());
    }

    [Fact]
    public void Crc32_CheckValue_IsThatOfTheStandard() =>
        Assert.Equal(0xCBF43926u, DocGen.Documents.Docx.Package.Crc32.Append(0, "123456789"u8));
}
