using System.Globalization;
using DocGen.Documents.Figures.Charts;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Charts;

/// <summary>Writes a chart part (ISO/IEC 29500-1, 21.2): title, plot, axes, legend, look of letters.</summary>
internal sealed class ChartSpace(ChartXml xml, Chart chart, ValueScale scale, Theme theme)
{
    /// <summary>Identifiers of the axes inside the part.</summary>
    private const string CategoryAxis = "111111111";
    private const string ValueAxis = "222222222";

    private const string GridLine = "<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D0D3D8\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>";
    private const string AxisLine = "<c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></c:spPr>";
    private const string NoLine = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";

    public void Write()
    {
        xml.Raw("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><c:date1904 val=\"0\"/><c:lang val=\"ru-RU\"/><c:roundedCorners val=\"0\"/><c:chart>");
        if (!string.IsNullOrWhiteSpace(chart.Title))
        {
            Title(chart.Title, 1100, bold: true, turned: false);
        }

        xml.Raw($"<c:autoTitleDeleted val=\"{(string.IsNullOrWhiteSpace(chart.Title) ? 1 : 0)}\"/><c:plotArea><c:layout/>");
        new ChartSeriesXml(xml, chart, scale, theme).Write(CategoryAxis, ValueAxis);
        Categories();
        Values();
        xml.Raw("</c:plotArea>");
        if (ChartData.HasLegend(chart))
        {
            xml.Raw("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
        }

        xml.Raw("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>");
        xml.Raw("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1000\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>");
        Face();
        xml.Raw("</a:defRPr></a:pPr><a:endParaRPr lang=\"ru-RU\"/></a:p></c:txPr><c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>");
    }

    private void Face() => xml.Raw("<a:latin typeface=\"").Text(theme.Font).Raw("\"/><a:cs typeface=\"").Text(theme.Font).Raw("\"/>");

    /// <param name="size">Hundredths of a point.</param>
    private void Title(string text, int size, bool bold, bool turned)
    {
        var run = string.Create(CultureInfo.InvariantCulture, $"lang=\"ru-RU\" sz=\"{size}\" b=\"{(bold ? 1 : 0)}\"");
        xml.Raw($"<c:title><c:tx><c:rich><a:bodyPr{(turned ? " rot=\"-5400000\" vert=\"horz\"" : string.Empty)}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"{size.ToString(CultureInfo.InvariantCulture)}\" b=\"{(bold ? 1 : 0)}\"/></a:pPr><a:r><a:rPr {run}>");
        Face();
        xml.Raw("</a:rPr><a:t>").Text(text).Raw("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
    }

    private void Categories()
    {
        xml.Raw($"<c:catAx><c:axId val=\"{CategoryAxis}\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/>");
        if (chart.CategoryAxis is { Length: > 0 } title)
        {
            Title(title, 1000, bold: false, turned: false);
        }

        xml.Raw($"<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>{AxisLine}<c:crossAx val=\"{ValueAxis}\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>");
    }

    private void Values()
    {
        xml.Raw($"<c:valAx><c:axId val=\"{ValueAxis}\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"{ChartNumbers.Invariant(scale.Maximum)}\"/><c:min val=\"{ChartNumbers.Invariant(scale.Minimum)}\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>{GridLine}");
        if (ChartData.ValueTitle(chart) is { } title)
        {
            Title(title, 1000, bold: false, turned: true);
        }

        xml.Raw($"<c:numFmt formatCode=\"{NumberFormat.Of([scale.Step, scale.Maximum])}\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>{NoLine}<c:crossAx val=\"{CategoryAxis}\"/><c:crosses val=\"min\"/><c:crossBetween val=\"between\"/><c:majorUnit val=\"{ChartNumbers.Invariant(scale.Step)}\"/></c:valAx>");
    }
}
