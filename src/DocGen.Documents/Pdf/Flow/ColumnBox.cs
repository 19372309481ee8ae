using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Flow;

/// <summary>One of several stacks side by side.</summary>
/// <param name="Tag">Holds the tags of the content.</param>
/// <param name="Left">From the left edge of the whole, points.</param>
/// <param name="Width">Points.</param>
internal sealed record ColumnBox(Tag Tag, StackElement Content, double Left, double Width, VerticalAlignment Alignment = VerticalAlignment.Top);
