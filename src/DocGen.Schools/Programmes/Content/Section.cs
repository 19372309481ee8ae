namespace DocGen.Schools.Programmes.Content;

/// <summary>A titled part; subsections are <see cref="Section"/>s among its blocks.</summary>
public sealed record Section : Block
{
    /// <summary>The number as typed («2.1.», «III.»); null for a section without one.</summary>
    public string? Number { get; init; }

    public string? Title { get; init; }

    /// <summary>The first paragraph follows the title on the same line.</summary>
    public bool Inline { get; init; }

    /// <summary>Printed on landscape pages.</summary>
    public bool Landscape { get; init; }

    public IReadOnlyList<Block> Blocks { get; init; } = [];
}
