namespace DocGen.Data.Import.Documents;

/// <param name="Parts">Paragraphs and tables in the cell.</param>
internal sealed record WordCell(IReadOnlyList<WordPart> Parts)
{
    public static WordCell Empty { get; } = new([]);

    public string Text => string.Join('\n', Parts.OfType<WordParagraph>().Select(p => p.Printed).Where(text => text.Length > 0));
}
