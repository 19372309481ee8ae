using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Tagging;
using DocGen.Documents.Pictures;

namespace DocGen.Documents.Pdf.Building;

/// <summary>Pictures; one that cannot be read is replaced by its description.</summary>
internal sealed class PictureFlow(Composition composition, TextFlow text)
{
    public void Add(Picture picture, FlowPlace place, List<FlowElement> target)
    {
        var name = string.IsNullOrWhiteSpace(picture.AlternativeText) ? "без описания" : picture.AlternativeText;
        if ((PictureCheck.Problem(picture) ?? composition.Images.Problem(picture)) is { } problem)
        {
            composition.Warnings.Add(WriterDiagnostics.BrokenPicture(name, problem));
            var instead = new Paragraph([new Text($"[{picture.AlternativeText}]")]) { Alignment = Alignment.Center, Indent = false };
            text.Add(instead, place, target, null);
            return;
        }

        var (width, height) = PictureFit.Into(
            picture,
            Math.Max((int)((place.Width - place.Left) * 20), 1),
            Math.Max((int)(place.Capacity * 20), 1));
        if (width < picture.Width.Twips)
        {
            composition.Warnings.Add(WriterDiagnostics.PictureTooLarge(name));
        }

        var look = composition.Typography.Picture;
        var tag = new Tag(TagRole.Figure, place.Tag) { Alternative = picture.AlternativeText };
        target.Add(new PictureElement(picture, (width / 20.0, height / 20.0), place.Left, tag)
        {
            SpaceBefore = look.SpaceBefore.Points,
            SpaceAfter = look.SpaceAfter.Points,
        });
    }
}
