namespace DocGen.Schools.Findings.Outline;

/// <summary>What a text is in the document; rules differ by it.</summary>
public enum TextRole
{
    Title,
    Heading,

    /// <summary>The sentence before a list.</summary>
    Lead,
    Paragraph,
    ListItem,

    /// <summary>Running text in the right cell of a passport.</summary>
    PassportText,

    /// <summary>A cell of a table, or another short text that is no sentence.</summary>
    Cell,

    /// <summary>A header cell or the left cell of a passport.</summary>
    Label,
}
