using System.Globalization;
using System.Text;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Figures.Charts;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Charts;

/// <summary>The smallest workbook (ISO/IEC 29500, SpreadsheetML) that holds the numbers of a chart, so that they can be edited in Word.</summary>
internal static class ChartWorkbook
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly PackagePart ContentTypes = PackagePart.FromXml($"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}worksheet+xml"/></Types>
        """);

    private static readonly PackagePart Root = Relationship("officeDocument", "xl/workbook.xml");

    private static readonly PackagePart Workbook = PackagePart.FromXml($"""
        <workbook xmlns="{Main}" xmlns:r="{Relationships}"><sheets><sheet name="{SheetRange.Sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>
        """);

    private static readonly PackagePart WorkbookRelationships = Relationship("worksheet", "worksheets/sheet1.xml");

    public static byte[] Of(Chart chart)
    {
        using var file = new MemoryStream();
        using var sheet = new PartBuffer();
        sheet.Append(Encoding.UTF8.GetBytes(Sheet(chart)));
        sheet.Complete();
        var zip = new ZipContainer(file);
        zip.Add("[Content_Types].xml", ContentTypes);
        zip.Add("_rels/.rels", Root);
        zip.Add("xl/workbook.xml", Workbook);
        zip.Add("xl/_rels/workbook.xml.rels", WorkbookRelationships);
        zip.Add("xl/worksheets/sheet1.xml", sheet);
        zip.Complete();
        return file.ToArray();
    }

    private static PackagePart Relationship(string kind, string target) => PackagePart.FromXml($"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relationships}/{kind}" Target="{target}"/></Relationships>
        """);

    private static string Sheet(Chart chart)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.Append(CultureInfo.InvariantCulture, $"<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\">");
        Words(xml, 0, 1, chart.CategoryAxis ?? string.Empty);
        for (var series = 0; series < chart.Series.Length; series++)
        {
            Words(xml, series + 1, 1, ChartData.NameOf(chart, series));
        }

        xml.Append("</row>");
        for (var category = 0; category < chart.Categories.Length; category++)
        {
            var row = category + 2;
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">");
            Words(xml, 0, row, chart.Categories[category]);
            for (var series = 0; series < chart.Series.Length; series++)
            {
                Number(xml, series + 1, row, ChartData.Value(chart.Series[series], category));
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static void Words(StringBuilder xml, int column, int row, string text)
    {
        if (text.Length > 0)
        {
            xml.Append("<c r=\"").Append(SheetRange.Cell(column, row)).Append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .Append(XmlEscape.Attribute(text)).Append("</t></is></c>");
        }
    }

    /// <summary>No data is no cell: a chart drawn anew by Word leaves a gap there.</summary>
    private static void Number(StringBuilder xml, int column, int row, decimal? value)
    {
        if (value is { } number)
        {
            xml.Append("<c r=\"").Append(SheetRange.Cell(column, row)).Append("\"><v>").Append(ChartNumbers.Invariant(number)).Append("</v></c>");
        }
    }
}
