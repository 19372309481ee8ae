namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>Why a line ends where it does.</summary>
internal enum LineEnd : byte
{
    /// <summary>The next word did not fit.</summary>
    Wrapped,

    /// <summary>Wrapped inside a word; a hyphen is drawn.</summary>
    Hyphenated,

    /// <summary>A word wider than the line was broken where the line is full.</summary>
    Broken,

    /// <summary>A line break or the end of the text: never justified.</summary>
    Final,
}
