using System.Xml.Linq;
using DocGen.Documents.Html;
using DocGen.Documents.Model;
using DocGen.Documents.Tests.Samples;
using DocGen.Documents.Txt;
using DocGen.Pdf.Tests.Conformance;
using DocGen.Pdf.Tests.Reading;

namespace DocGen.Documents.Tests.Figures;

/// <summary>The numbers of a chart and the content of a QR code in the formats that draw or tell them.</summary>
public sealed class FigureWritersTests
{
    private static readonly string[] Numbers = ["54", "43,5", "31", "24", "нет данных", "Математика", "Русский язык", "2023/24"];

    [Fact]
    public void Html_Chart_IsAnImageWithItsNumbersInWords()
    {
        var html = new StringWriter();
        HtmlWriter.Write(Build.Document(SampleCharts.Lines()), html);
        var svg = XDocument.Parse(html.ToString()).Descendants().Single(element => element.Name.LocalName == "svg");

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.All(Numbers, number => Assert.Contains(number, svg.Elements().Single(element => element.Name.LocalName == "desc").Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Txt_Chart_IsATableOfItsNumbers()
    {
        var text = new StringWriter();
        TxtWriter.Write(Build.Document(SampleCharts.Grouped()), text);

        Assert.All(Numbers, number => Assert.Contains(number, text.ToString(), StringComparison.Ordinal));
        Assert.Contains("[Диаграмма: Доля отметок «2» (%)]", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_ChartAndQr_AreFiguresWithTheirContentInWords()
    {
        var file = Pdf.Produced.Pdf(Build.Document(SampleCharts.Grouped(), new QrCode("https://example.org/программа", Length.FromMillimetres(30))), out var warnings);

        Assert.Empty(warnings);
        Assert.Empty(ConformanceCheck.Run(file));
        var reader = new PdfReader(file);
        var alternatives = new TaggedDocument(file).Root.AndDescendants()
            .Where(node => node.Type == "Figure").Select(figure => reader.Text(figure.Dictionary, "Alt")!).ToList();
        Assert.Equal(2, alternatives.Count);
        Assert.All(Numbers, number => Assert.Contains(number, alternatives[0], StringComparison.Ordinal));
        Assert.Equal("QR-код: https://example.org/программа", alternatives[1]);
    }
}
