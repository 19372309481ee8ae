using System.IO.Compression;
using System.Xml.Linq;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Tests.Samples;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace DocGen.Documents.Tests.Docx;

public sealed class DocxChartsTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    [Fact]
    public void Chart_Series_HaveNamesValuesAndAGapForMissingData()
    {
        var chart = Part(SampleCharts.Grouped());

        Assert.Equal(["Математика", "Русский язык"], chart.Descendants(C + "ser").Select(series => series.Element(C + "tx")!.Value.Replace("Данные!$B$1", "").Replace("Данные!$C$1", "")));
        Assert.Equal(["0=54", "1=43.5", "2=31", "0=31", "2=24"], chart.Descendants(C + "val").SelectMany(Points));
        Assert.Equal("gap", chart.Descendants(C + "dispBlanksAs").Single().Attribute("val")!.Value);
        Assert.Equal("clustered", chart.Descendants(C + "grouping").Single().Attribute("val")!.Value);
    }

    [Fact]
    public void Chart_ManySeries_DifferWithoutColours()
    {
        var series = Enumerable.Range(1, 8).Select(number => new ChartSeries("Ряд " + number, [number])).ToArray();

        var fills = Part(new Chart(ChartKind.GroupedBar, ["2025"], [.. series])).Descendants(C + "ser")
            .Select(element => element.Element(C + "spPr")!.Element(A + "pattFill")?.Attribute("prst")!.Value ?? element.Element(C + "spPr")!.Element(A + "solidFill")!.Value
                + element.Element(C + "spPr")!.Descendants(A + "srgbClr").First().Attribute("val")!.Value);

        Assert.Equal(8, fills.Distinct().Count());
    }

    [Fact]
    public void Chart_CloseLines_HaveTheirNumbersOnDifferentSides()
    {
        var chart = new Chart(ChartKind.Line, ["2024", "2025"], [new ChartSeries("Школа", [20, 40]), new ChartSeries("Район", [21, 10]), new ChartSeries("Регион", [22, 70])]);

        var places = Part(chart).Descendants(C + "dLbls").Select(labels => string.Join(' ', labels.Descendants(C + "dLblPos").Select(place => place.Attribute("val")!.Value)));

        // First the points that differ, in the end what holds for the rest of the series.
        Assert.Equal(["b t", "r b", "t"], places);
    }

    [Fact]
    public void Chart_Workbook_OpensAndHoldsTheNumbers()
    {
        using var zip = new ZipArchive(new MemoryStream(Produced.Docx(Build.Document(SampleCharts.Grouped()))));
        using var workbook = new MemoryStream();
        using (var stream = zip.GetEntry("word/embeddings/chart1.xlsx")!.Open())
        {
            stream.CopyTo(workbook);
        }

        using var package = SpreadsheetDocument.Open(workbook, isEditable: false);
        var cells = package.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()
            .Select(cell => $"{cell.CellReference}={cell.InnerText}");

        Assert.Equal(
            ["A1=Учебный год", "B1=Математика", "C1=Русский язык", "A2=2022/23", "B2=54", "C2=31", "A3=2023/24", "B3=43.5", "A4=2024/25", "B4=31", "C4=24"],
            cells);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package));
    }

    [Fact]
    public void Chart_Drawing_SaysItsNumbersInWords() => Assert.Equal(
        "Столбчатая диаграмма: Доля отметок «2» (%). Математика: 2022/23 — 54; 2023/24 — 43,5; 2024/25 — 31. Русский язык: 2022/23 — 31; 2023/24 — нет данных; 2024/25 — 24.",
        DocxPart.Of(Build.Document(SampleCharts.Grouped()), "word/document.xml").Descendants().Single(element => element.Name.LocalName == "docPr").Attribute("descr")!.Value);

    [Fact]
    public void Chart_WithoutData_IsTold()
    {
        Produced.Docx(Build.Document(new Chart(ChartKind.Bar, [], [])), out var diagnostics);

        Assert.Equal("DG3111", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Qr_TooLong_IsAnErrorAndItsText()
    {
        var content = new string('я', 1200);

        var file = Produced.Docx(Build.Document(new QrCode(content, Length.FromMillimetres(50))), out var diagnostics);

        Assert.Equal((Severity.Error, "DG3112"), (Assert.Single(diagnostics).Severity, diagnostics[0].Code));
        Assert.Equal(content, DocxText.Of(file).Trim());
    }

    [Fact]
    public void Qr_TooSmallForItsContent_IsTold()
    {
        Produced.Docx(Build.Document(new QrCode("https://example.org", Length.FromMillimetres(5))), out var diagnostics);

        Assert.Equal("DG3113", Assert.Single(diagnostics).Code);
    }

    private static XElement Part(Chart chart) => DocxPart.Of(Build.Document(chart), "word/charts/chart1.xml");

    private static IEnumerable<string> Points(XElement values) =>
        values.Descendants(C + "pt").Select(point => $"{point.Attribute("idx")!.Value}={point.Element(C + "v")!.Value}");
}
