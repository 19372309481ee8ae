using System.Globalization;
using System.Text;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Figures.Charts;
using DocGen.Documents.Look;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Charts;

/// <summary>The native charts of a document: each a part with its own workbook.</summary>
internal sealed class ChartParts
{
    private const string WorkbookRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

    private readonly List<ChartFile> files = [];

    public int Count => files.Count;

    /// <summary>Characters that XML forbids and that were replaced.</summary>
    public int Replaced { get; private set; }

    /// <param name="height">Printed height, points: the axis takes its steps from it.</param>
    /// <returns>Name of the part inside word/.</returns>
    public string Add(Chart chart, double height, Typography look)
    {
        var xml = new ChartXml();
        new ChartSpace(xml, chart, ValueScale.Of(chart, height), look.Theme).Write();
        files.Add(new ChartFile(files.Count + 1, xml.ToArray(), ChartWorkbook.Of(chart)));
        Replaced += xml.Replaced;
        return string.Create(CultureInfo.InvariantCulture, $"charts/chart{files.Count}.xml");
    }

    public void Write(ZipContainer zip)
    {
        foreach (var (name, xml, workbook) in files)
        {
            using var part = new PartBuffer();
            part.Append(xml);
            part.Complete();
            zip.Add(string.Create(CultureInfo.InvariantCulture, $"word/charts/chart{name}.xml"), part);
            zip.AddStored(string.Create(CultureInfo.InvariantCulture, $"word/charts/_rels/chart{name}.xml.rels"), Relationship(name));
            zip.AddStored(string.Create(CultureInfo.InvariantCulture, $"word/embeddings/chart{name}.xlsx"), workbook);
        }
    }

    private static byte[] Relationship(int name) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{WorkbookRelationship}\" Target=\"../embeddings/chart{name}.xlsx\"/></Relationships>"));
}
