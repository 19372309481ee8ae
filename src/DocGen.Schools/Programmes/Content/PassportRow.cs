namespace DocGen.Schools.Programmes.Content;

/// <param name="Key">One of <see cref="PassportKey"/>, or the author's own word.</param>
/// <param name="Label">The left cell as printed.</param>
public sealed record PassportRow(string Key, string Label)
{
    /// <summary>The right cell: paragraphs, lists, stages.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];
}
