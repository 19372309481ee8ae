using DocGen.Documents.Pdf.Drawing;

namespace DocGen.Documents.Pdf.Flow;

/// <summary>Takes no room; what follows begins on a new page.</summary>
internal sealed class PageBreakElement : FlowElement
{
    public override double FirstHeight => 0;

    public override double RestHeight => 0;

    public override bool CanSplit => false;

    public override void Arrange(double width)
    {
    }

    public override Fit Measure(in Room room) => room.Fresh ? Fit.Whole(0, 0, 0) : Fit.Wrap(WrapReason.PageBreak);

    public override void Draw(ICanvas canvas, double x, double y, in Fit fit)
    {
    }
}
