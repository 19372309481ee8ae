namespace Scriban.Parsing;

/// <summary>What the edge of a block takes away from the text beside it.</summary>
internal enum StripMode : byte
{
    None,

    /// <summary><c>-</c>: all white space.</summary>
    Greedy,

    /// <summary><c>~</c>: blanks; after a block also the first line break.</summary>
    Line,
}
