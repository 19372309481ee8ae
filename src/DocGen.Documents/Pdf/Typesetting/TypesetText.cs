using DocGen.Documents.Pdf.Bidi;

namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>
/// The text of one paragraph: characters, runs and, once filled, lines. Its arrays are kept when it is cleared, so that a document is laid out
/// with as many of these as one page shows.
/// </summary>
internal sealed class TypesetText
{
    private char[] _characters = new char[128];
    private LineBreakOpportunity[] _opportunities = [];
    private TextRun[] _runs = new TextRun[4];
    private Line[] _lines = new Line[4];

    public int Length { get; private set; }

    public int RunCount { get; private set; }

    public int LineCount { get; private set; }

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    public ReadOnlySpan<TextRun> Runs => _runs.AsSpan(0, RunCount);

    public ReadOnlySpan<Line> Lines => _lines.AsSpan(0, LineCount);

    public ReadOnlySpan<LineBreakOpportunity> Opportunities => _opportunities.AsSpan(0, Length);

    /// <summary>Embedding levels, one a character; null when the whole text runs from left to right.</summary>
    public byte[]? Levels { get; private set; }

    /// <summary>Whether any run is the mark of a footnote.</summary>
    public bool HasNotes { get; private set; }

    /// <summary>Start of a run's successor.</summary>
    public int EndOfRun(int run) => run + 1 < RunCount ? _runs[run + 1].Start : Length;

    public void Clear()
    {
        Array.Clear(_runs, 0, RunCount);
        Length = 0;
        RunCount = 0;
        LineCount = 0;
        HasNotes = false;
        Levels = null;
    }

    public void Append(ReadOnlySpan<char> text, in TextRun look)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (RunCount == 0 || _runs[RunCount - 1] != look with { Start = _runs[RunCount - 1].Start })
        {
            if (RunCount == _runs.Length)
            {
                Array.Resize(ref _runs, RunCount * 2);
            }

            _runs[RunCount++] = look with { Start = Length };
            HasNotes |= look.Note is not null;
        }

        if (_characters.Length < Length + text.Length)
        {
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, Length + text.Length));
        }

        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Finds the places where lines may end and the directions of the text; to be called once, after the last <see cref="Append"/>.</summary>
    public void FindBreaks(bool hyphenate)
    {
        if (_opportunities.Length < Length)
        {
            _opportunities = new LineBreakOpportunity[_characters.Length];
        }

        Levels = BidiClasses.MayTurn(Characters) ? BidiLevels.Resolve(Characters) : null;
        LineBreakFinder.Find(Characters, _opportunities);
        if (hyphenate)
        {
            RussianHyphenation.Find(Characters, _opportunities);
        }
    }

    /// <summary>Drops the lines, to fill anew for another width.</summary>
    public void ClearLines() => LineCount = 0;

    public void Add(in Line line)
    {
        if (LineCount == _lines.Length)
        {
            Array.Resize(ref _lines, LineCount * 2);
        }

        _lines[LineCount++] = line;
    }
}
