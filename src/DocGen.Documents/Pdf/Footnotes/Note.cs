using System.Collections.Immutable;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Tagging;

namespace DocGen.Documents.Pdf.Footnotes;

/// <summary>A footnote: where its mark stands is up to the paragraph, where its text stands to the page's foot.</summary>
internal sealed class Note(int number, ImmutableArray<Inline> content, Tag markTag, Tag tag)
{
    public int Number { get; } = number;

    public ImmutableArray<Inline> Content { get; } = content;

    /// <summary>Tag of the mark in the text.</summary>
    public Tag MarkTag { get; } = markTag;

    /// <summary>Tag of the text at the foot.</summary>
    public Tag Tag { get; } = tag;

    /// <summary>Whether a page has taken it.</summary>
    public bool Placed { get; set; }

    /// <summary>The text at the foot, once arranged for the width of the page.</summary>
    public Flow.ParagraphElement? Text { get; set; }
}
