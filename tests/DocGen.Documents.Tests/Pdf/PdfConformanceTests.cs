using DocGen.Documents.Tests.Samples;
using DocGen.Pdf.Tests.Conformance;

namespace DocGen.Documents.Tests.Pdf;

public sealed class PdfConformanceTests
{
    [Fact]
    public void Everything_Checked_Conforms()
    {
        var file = Produced.Pdf(EverythingDocument.Create(), out var warnings);

        Assert.Empty(warnings);
        Assert.Empty(ConformanceCheck.Run(file));
    }

    [Fact]
    public void RandomDocuments_Checked_Conform()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var problems = ConformanceCheck.Run(Produced.Pdf(RandomDocument.Create(seed)));

            Assert.True(problems.Count == 0, $"seed {seed}: {string.Join('\n', problems)}");
        }
    }
}
