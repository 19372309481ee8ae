using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Outline;

/// <summary>A text of a programme and where it stands.</summary>
/// <param name="Path">JSON path of the string.</param>
public sealed record TextPlace(string Path, string Text, TextRole Role)
{
    /// <summary>Nothing follows the text in its section or cell before the next heading.</summary>
    public bool Last { get; init; }

    internal IReadOnlyList<Word> Words { get; } = Word.Of(Text);
}
