namespace Scriban.Parsing;

/// <summary>A piece of a template: the file it stands in, its first place and its last place (inclusive).</summary>
public readonly record struct SourceSpan(string FileName, TextPosition Start, TextPosition End)
{
    /// <summary>Length in UTF-16 units.</summary>
    public int Length => End.Offset - Start.Offset + 1;

    public override string ToString() => $"{FileName}{Start}";
}
