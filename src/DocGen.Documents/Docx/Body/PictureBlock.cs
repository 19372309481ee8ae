using DocGen.Documents.Diagnostics;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Model;
using DocGen.Documents.Pictures;

namespace DocGen.Documents.Docx.Body;

/// <summary>Pictures in line, each in a paragraph of its own; one that is too large is scaled to the place it has.</summary>
internal sealed class PictureBlock(BodyWriter body, DocxParts parts, XmlPartWriter xml)
{
    private const int EmuPerTwip = 635;

    private int number;

    public void Write(Picture picture, in Flow flow, Alignment alignment = Alignment.Center)
    {
        var problem = PictureCheck.Problem(picture);
        var name = string.IsNullOrWhiteSpace(picture.AlternativeText) ? "без описания" : picture.AlternativeText;
        if (problem is not null)
        {
            parts.Diagnostics.Add(WriterDiagnostics.BrokenPicture(name, problem));
        }

        var (width, height) = PictureFit.Into(picture, flow.Width, (flow.Page.Height - flow.Page.Top - flow.Page.Bottom).Twips);
        if (problem is null && width < picture.Width.Twips)
        {
            parts.Diagnostics.Add(WriterDiagnostics.PictureTooLarge(name));
        }

        var format = new ParagraphFormat { Style = StyleIds.Picture, KeepNext = flow.KeepWithNext, PageBreakBefore = flow.PageBreakBefore, Alignment = alignment == Alignment.Center ? null : alignment };
        if (flow.Left > 0)
        {
            format.Left = flow.Left;
        }

        body.Paragraphs.Open(format);
        if (problem is null)
        {
            Drawing(picture, width * EmuPerTwip, height * EmuPerTwip);
        }
        else
        {
            body.Inlines.Run($"[{picture.AlternativeText}]");
        }

        body.Paragraphs.Close();
    }

    private void Drawing(Picture picture, int width, int height)
    {
        number = parts.NextDrawing();
        var relationship = parts.Relationships.Add("image", parts.Media.Add(picture));
        xml.Raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent"u8);
        Size(width, height);
        xml.Raw("<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr"u8);
        Name(picture.AlternativeText);
        xml.Raw("<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr"u8);
        Name(picture.AlternativeText);
        xml.Raw("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""u8);
        xml.Text(relationship);
        xml.Raw("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"u8);
        Size(width, height);
        xml.Raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"u8);
    }

    private void Size(int width, int height)
    {
        xml.Raw(" cx=\""u8);
        xml.Number(width);
        xml.Raw("\" cy=\""u8);
        xml.Number(height);
        xml.Raw("\"/>"u8);
    }

    private void Name(string description)
    {
        xml.Raw(" id=\""u8);
        xml.Number(number);
        xml.Raw("\" name=\"Рисунок "u8);
        xml.Number(number);
        xml.Raw("\" descr=\""u8);
        xml.Text(description);
        xml.Raw("\"/>"u8);
    }
}
