namespace DocGen.Documents.Model;

/// <summary>How the pages of a section are numbered. Numbers stand centred in the top margin; page 1 of a count never shows its number.</summary>
public enum PageNumbers
{
    /// <summary>The count goes on from the section before.</summary>
    Continue,

    /// <summary>The count starts again at 1 (an appendix numbered by itself).</summary>
    Restart,

    /// <summary>Counted, not shown.</summary>
    Hidden,
}
