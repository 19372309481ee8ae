using System.Collections.Immutable;

namespace DocGen.Documents.Figures;

/// <summary>A drawing that every writer with vectors can paint. Later shapes lie over earlier ones.</summary>
/// <param name="Width">Points.</param>
/// <param name="Height">Points.</param>
public sealed record FigureDrawing(double Width, double Height, ImmutableArray<FigureShape> Shapes)
{
    public FigureDrawing Scaled(double factor) =>
        new(Width * factor, Height * factor, [.. Shapes.Select(shape => shape.Scaled(factor))]);
}
