using DocGen.Documents.Diagnostics;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Figures.Charts;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Body;

/// <summary>Native charts in line, each in a paragraph of its own.</summary>
internal sealed class ChartBlock(BodyWriter body, DocxParts parts, XmlPartWriter xml)
{
    private const int EmuPerTwip = 635;

    public void Write(Chart chart, in Flow flow)
    {
        var format = new ParagraphFormat { Style = StyleIds.Picture, KeepNext = flow.KeepWithNext, PageBreakBefore = flow.PageBreakBefore };
        if (flow.Left > 0)
        {
            format.Left = flow.Left;
        }

        body.Paragraphs.Open(format);
        if (ChartData.IsEmpty(chart))
        {
            parts.Diagnostics.Add(WriterDiagnostics.EmptyChart(chart.Title ?? string.Empty));
        }
        else
        {
            var width = Math.Max(Math.Min(chart.Width.Twips, flow.Width), 1);
            var height = Math.Max(Math.Min(chart.Height.Twips, (flow.Page.Height - flow.Page.Top - flow.Page.Bottom).Twips), 1);
            Drawing(chart, width, height);
        }

        body.Paragraphs.Close();
    }

    private void Drawing(Chart chart, int width, int height)
    {
        var number = parts.NextDrawing();
        var relationship = parts.Relationships.Add("chart", parts.Charts.Add(chart, height / 20.0, parts.Look));
        xml.Raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\""u8);
        xml.Number(width * EmuPerTwip);
        xml.Raw("\" cy=\""u8);
        xml.Number(height * EmuPerTwip);
        xml.Raw("\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr id=\""u8);
        xml.Number(number);
        xml.Raw("\" name=\"Диаграмма "u8);
        xml.Number(number);
        xml.Raw("\" descr=\""u8);
        xml.Text(ChartDescription.Of(chart));
        xml.Raw("\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\""u8);
        xml.Text(relationship);
        xml.Raw("\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"u8);
    }
}
