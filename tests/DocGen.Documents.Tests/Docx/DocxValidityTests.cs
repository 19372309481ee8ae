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
}
