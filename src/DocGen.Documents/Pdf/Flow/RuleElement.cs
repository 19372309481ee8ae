using DocGen.Documents.Pdf.Drawing;

namespace DocGen.Documents.Pdf.Flow;

/// <summary>A line across the column.</summary>
/// <param name="thickness">Points.</param>
internal sealed class RuleElement(double thickness) : FlowElement
{
    private double _width;

    public override double FirstHeight => thickness;

    public override double RestHeight => thickness;

    public override bool CanSplit => false;

    public override void Arrange(double width) => _width = width;

    public override Fit Measure(in Room room) =>
        room.Fresh || thickness <= room.Height ? Fit.Whole(thickness, 0, 1) : Fit.Wrap(WrapReason.NoRoom);

    public override void Draw(ICanvas canvas, double x, double y, in Fit fit)
    {
        canvas.UseArtifact(ArtifactKind.Layout);
        canvas.Rule(x, y + (thickness / 2), _width, thickness, null);
    }
}
