using DocGen.Documents.Model;

namespace DocGen.Templates.Markup;

/// <summary>What a reading of markup needs besides the text.</summary>
public sealed record MarkupReaderOptions
{
    public static MarkupReaderOptions Default { get; } = new();

    /// <summary>Page of what stands outside any section, and the defaults of a section's attributes.</summary>
    public PageSetup Page { get; init; } = PageSetup.Portrait;

    public Theme Theme { get; init; } = Theme.Gost;

    /// <summary>Where pictures named in the markup come from; null: only data: pictures.</summary>
    public IPictureSource? Pictures { get; init; }

    /// <summary>Elements inside elements, at most; 8 to 256.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Problems told one by one, at most; 1 or more. Of the rest only the number is told.</summary>
    public int MaxProblems { get; init; } = 100;
}
