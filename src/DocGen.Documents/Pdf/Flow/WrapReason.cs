namespace DocGen.Documents.Pdf.Flow;

/// <summary>Why an element, or the rest of it, goes to the next page.</summary>
internal enum WrapReason : byte
{
    None,

    /// <summary>The page is full.</summary>
    NoRoom,

    /// <summary>A single first or last line would stand alone.</summary>
    LoneLine,

    /// <summary>It must stay with what follows, which does not fit.</summary>
    KeptWithNext,

    /// <summary>A table row is not split while it fits on a page of its own.</summary>
    WholeRow,

    /// <summary>Its footnotes do not fit at the foot.</summary>
    Footnote,

    /// <summary>The author asked for a new page.</summary>
    PageBreak,
}
