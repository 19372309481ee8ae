using DocGen.Documents.Tests.Samples;
using DocumentFormat.OpenXml;

namespace DocGen.Documents.Tests.Docx;

public sealed class DocxValidityTests
{
    [Theory]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void Everything_Validated_HasNoErrors(FileFormatVersions version)
    {
        var file = Produced.Docx(EverythingDocument.Create(), out var diagnostics);

        Assert.Empty(diagnostics);
        Assert.Empty(Produced.Errors(file, version));
    }

    [Theory]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void RandomDocuments_Validated_HaveNoErrors(FileFormatVersions version)
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var errors = Produced.Errors(Produced.Docx(RandomDocument.Create(seed)), version);

            Assert.True(errors.Count == 0, $"seed {seed}: {string.Join('\n', errors)}");
        }
    }
}
