using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Pictures;

namespace DocGen.Documents.Html;

/// <summary>Pictures, carried inside the page.</summary>
internal sealed class HtmlFigures(HtmlPage page, HtmlOutput html)
{
    public void Write(Picture picture, HtmlFlow flow)
    {
        html.Raw("<figure>");
        if (PictureCheck.Problem(picture) is { } problem)
        {
            page.Diagnostics.Add(WriterDiagnostics.BrokenPicture(string.IsNullOrWhiteSpace(picture.AlternativeText) ? "без описания" : picture.AlternativeText, problem));
            html.Text($"[{picture.AlternativeText}]");
        }
        else
        {
            var (width, _) = PictureFit.Into(picture, flow.Width, (flow.Page.Height - flow.Page.Top - flow.Page.Bottom).Twips);
            html.Raw("<img");
            html.Attribute("alt", picture.AlternativeText);
            html.Raw(string.Create(CultureInfo.InvariantCulture, $" style=\"width:{new Length(width)};aspect-ratio:{picture.Width.Twips}/{picture.Height.Twips}\" src=\"data:image/{(picture.Format == PictureFormat.Png ? "png" : "jpeg")};base64,"));
            html.Raw(Convert.ToBase64String(picture.Data.Span));
            html.Raw("\"/>");
        }

        html.Raw("</figure>\n");
    }
}
