using DocGen.Documents.Pdf.Drawing;

namespace DocGen.Documents.Pdf.Flow;

/// <summary>Place and year at the foot of a title page. It stands at the bottom of the page that is being filled when it is met.</summary>
internal sealed class ImprintElement(StackElement content) : FlowElement
{
    /// <summary>Several imprint paragraphs in a row stand one under another.</summary>
    public StackElement Content => content;

    public override double FirstHeight => content.RestHeight;

    public override double RestHeight => content.RestHeight;

    public override bool CanSplit => content.CanSplit;

    public override void Arrange(double width) => content.Arrange(width);

    public override Fit Measure(in Room room) => content.Measure(room);

    public override void Draw(ICanvas canvas, double x, double y, in Fit fit) => content.Draw(canvas, x, y, fit);
}
