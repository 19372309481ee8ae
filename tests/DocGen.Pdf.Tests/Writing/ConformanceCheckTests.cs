using DocGen.Pdf.Structure;
using DocGen.Pdf.Tests.Conformance;
using DocGen.Pdf.Tests.Samples;

namespace DocGen.Pdf.Tests.Writing;

/// <summary>The checker itself: files that break one rule each are found out.</summary>
public sealed class ConformanceCheckTests
{
    public static TheoryData<string, Action<StructureElement, Pages.PdfPage>> Faults => new()
    {
        { "13-004", (root, page) => root.Text(page, StructureType.Figure, "x") },
        { "14-002", (root, page) => root.Text(page, StructureType.Heading2, "x") },
        { "14-003", (root, page) => { root.Text(page, StructureType.Heading1, "x"); root.Text(page, StructureType.Heading3, "x"); } },
        { "15-003", (root, page) => root.Add(StructureType.Table).Add(StructureType.TableRow).Text(page, StructureType.TableHeader, "x") },
        { "09: TD in Document", (root, page) => root.Text(page, StructureType.TableCell, "x") },
        { "09: P in L", (root, page) => root.Add(StructureType.List).Text(page, StructureType.Paragraph, "x") },
        { "15: rows", (root, page) => { var table = root.Add(StructureType.Table); table.Add(StructureType.TableRow).Text(page, StructureType.TableCell, "x").ColumnSpan = 2; table.Add(StructureType.TableRow).Text(page, StructureType.TableCell, "y"); } },
        { "15: rows", (root, page) => root.Add(StructureType.Table).Add(StructureType.TableRow).Text(page, StructureType.TableCell, "x").RowSpan = 2 },
        { "16-001", (root, page) => root.Add(StructureType.List).Add(StructureType.ListItem).Text(page, StructureType.Label, "1") },
        { "6.7.3, 02-001", (root, page) => root.Text(page, new StructureType("Own"), "x") },
        { "02-004", (root, page) => root.Text(page, new StructureType("P", StructureType.Span), "x") },
        { "11-006", (root, page) => root.Text(page, StructureType.Paragraph, "x").Language = "по-русски" },
        { "6.2.11.7: ActualText", (root, page) => root.Text(page, StructureType.Paragraph, "x").ActualText = "\uE001" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Check_OfAFaultyStructure_NamesTheRule(string rule, Action<StructureElement, Pages.PdfPage> draw) =>
        Assert.Contains(ConformanceCheck.Run(OnePage.Write((part, page) => draw(part.Structure, page)).File), problem => problem.StartsWith(rule, StringComparison.Ordinal));

    /// <summary>Faults in the bytes: same-length replacements in what is not compressed.</summary>
    [Theory]
    [InlineData("%PDF-1.7", "%PDF-2.0", "6.1.2")]
    [InlineData("<pdfaid:part>2", "<pdfaid:part>1", "6.6.4")]
    [InlineData("<pdfuaid:part>1", "<pdfuaid:part>2", "06-002")]
    [InlineData("</rdf:RDF>", "</rdf:XXX>", "6.6.2.1")]
    [InlineData("PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.pdfa", "PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.xxxx", "6.6.2.3")]
    [InlineData("rdf:about=\"\"", "rdf:xxxxx=\"\"", "XMP")]
    [InlineData("/Subtype/XML", "/Subtype/XXX", "6.6.2.1")]
    public void Check_OfFaultyBytes_NamesTheRule(string good, string bad, string rule)
    {
        var file = SampleDocument.Write(2, 1);
        var at = file.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(good));
        Assert.True(at >= 0);
        System.Text.Encoding.UTF8.GetBytes(bad, file.AsSpan(at));
        Assert.Contains(ConformanceCheck.Run(file), problem => problem.StartsWith(rule, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_OfDataAfterTheEnd_NamesTheRule() =>
        Assert.Contains("6.1.3: data after the end-of-file marker", ConformanceCheck.Run([.. SampleDocument.Write(2, 1), (byte)'x']));
}
