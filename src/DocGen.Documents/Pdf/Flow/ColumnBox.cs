using DocGen.Documents.Model;

namespace DocGen.Documents.Pdf.Flow;

/// <summary>One of several stacks side by side.</summary>
/// <param name="Left">From the left edge of the whole, points.</param>
/// <param name="Width">Points.</param>
internal sealed record ColumnBox(StackElement Content, double Left, double Width, VerticalAlignment Alignment = VerticalAlignment.Top);
