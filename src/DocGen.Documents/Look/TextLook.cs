using DocGen.Documents.Model;

namespace DocGen.Documents.Look;

/// <summary>How a kind of paragraph looks, in every writer.</summary>
/// <param name="Size">Type size in points.</param>
public sealed record TextLook(double Size)
{
    public bool Bold { get; init; }
    public bool Italic { get; init; }
    public Alignment Alignment { get; init; } = Alignment.Left;

    /// <summary>Whether the first line is indented by the theme's indent.</summary>
    public bool Indent { get; init; }

    /// <summary>Line spacing as a multiple of a single line.</summary>
    public double LineSpacing { get; init; } = 1;

    public Length SpaceBefore { get; init; }
    public Length SpaceAfter { get; init; }

    /// <summary>No space between two neighbours of the same kind (the lines of a title).</summary>
    public bool Contextual { get; init; }

    /// <summary>Room kept free at the right.</summary>
    public Length RightIndent { get; init; }

    public bool KeepWithNext { get; init; }
}
