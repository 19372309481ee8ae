using DocGen.Documents.Model;

namespace DocGen.Documents.OfficialForm;

/// <summary>A paragraph of a DOCX with its look worked out from styles and its own properties. Lengths in twips, sizes in points.</summary>
/// <param name="Text">Its words; a line break is a space.</param>
/// <param name="InTable">Whether it stands in a table.</param>
internal sealed record FormParagraph(string Text, bool InTable)
{
    /// <summary>Shorter ones are headings, requisites and items: what is asked of running text is not asked of them.</summary>
    private const int RunningLength = 90;

    /// <summary>The text with its no-break spaces as spaces: for rules that ask for words.</summary>
    public string Words => Text.Replace('\u00A0', ' ');

    public string StyleName { get; init; } = string.Empty;
    public string? Font { get; init; }
    public double Size { get; init; }
    public Alignment Alignment { get; init; }
    public int FirstLine { get; init; }

    /// <summary>Line spacing as a multiple of a single line; null when it is exact.</summary>
    public double? LineSpacing { get; init; }

    public bool Numbered { get; init; }

    /// <summary>Running text of the paper, outside tables and lists.</summary>
    public bool IsRunning => !InTable && !Numbered && Text.Length >= RunningLength
        && StyleName is "" or "Normal" or "Body Text" or "Normal (Web)" or "No Spacing";
}
