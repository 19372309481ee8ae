namespace DocGen.Data.Import.Documents;

/// <param name="Parts">Paragraphs and tables in the cell.</param>
internal sealed record WordCell(IReadOnlyList<WordPart> Parts)
{
    public static WordCell Empty { get; } = new([]);

    /// <summary>Made once: a merged cell is read in each of its rows.</summary>
    public string Text => field ??= string.Join('\n', Parts.OfType<WordParagraph>().Select(p => p.Printed).Where(text => text.Length > 0));

    /// <inheritdoc cref="WordPart.Weight"/>
    public long Weight { get; } = Parts.Sum(part => (long)part.Weight);
}
