
namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>Characters of one look, from <see cref="Start"/> to the start of the next run.</summary>
/// <param name="Size">Points.</param>
/// <param name="Rise">How far the baseline is lifted, points (footnote marks).</param>
internal readonly record struct TextRun(int Start, Typeface Face, float Size, float Rise, bool Underline)
{
    /// <summary>Where the text leads, or null.</summary>
    public LinkTarget? Link { get; init; }

    /// <summary>The footnote this run is the mark of, or null.</summary>
    public Footnotes.Note? Note { get; init; }
}
