using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Drawing;
using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Flow;

/// <summary>A picture in the middle of the column, made smaller where it is larger than its place.</summary>
/// <param name="size">Printed size, points.</param>
/// <param name="left">Left edge of the place it is centred in.</param>
internal sealed class PictureElement(Picture picture, (double Width, double Height) size, double left, Tag tag) : FlowElement
{
    private double _width;

    public override double FirstHeight => size.Height;

    public override double RestHeight => size.Height;

    public override bool CanSplit => false;

    public override void Arrange(double width) => _width = width;

    public override Fit Measure(in Room room)
    {
        if (room.Fresh || size.Height + room.Tail <= room.Height + Tolerance)
        {
            return Fit.Whole(size.Height, 0, 1);
        }

        return Fit.Wrap(size.Height <= room.Height ? WrapReason.KeptWithNext : WrapReason.NoRoom);
    }

    public override void Draw(ICanvas canvas, double x, double y, in Fit fit)
    {
        if (picture.AlternativeText.Length == 0)
        {
            canvas.UseArtifact(ArtifactKind.Layout);
        }
        else
        {
            canvas.Use(tag);
        }

        canvas.Picture(picture, tag, x + left + Math.Max((_width - left - size.Width) / 2, 0), y, size.Width, size.Height);
    }
}
