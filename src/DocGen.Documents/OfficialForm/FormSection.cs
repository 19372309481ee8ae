namespace DocGen.Documents.OfficialForm;

/// <summary>A section's sheet, twips, and what its header and footer hold.</summary>
internal sealed record FormSection(int Width, int Height, int Top, int Right, int Bottom, int Left, int HeaderDistance)
{
    /// <summary>The header of all pages but the first shows the page number in the middle.</summary>
    public bool NumberInHeader { get; init; }

    /// <summary>The number is there, but not in the middle.</summary>
    public bool NumberAside { get; init; }

    public bool NumberInFooter { get; init; }

    /// <summary>The first page has the number too.</summary>
    public bool NumberOnFirst { get; init; }
}
