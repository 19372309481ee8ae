namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>
/// Fills lines first-fit, the way word processors do. Spaces at a line's end hang past the margin; a word wider than the line is broken between
/// characters.
/// </summary>
internal ref struct LineFiller
{
    /// <summary>Sums of rounded advances differ in the last bits; a word that fits by this much fits.</summary>
    private const float Tolerance = 0.01f;

    private const string NoBreakSpaces = "\u00A0\u202F";

    private readonly TypesetText _text;
    private readonly ReadOnlySpan<char> _characters;
    private readonly ReadOnlySpan<LineBreakOpportunity> _opportunities;
    private int _run;
    private int _runEnd;
    private Typeface _face;
    private float _scale;

    private LineFiller(TypesetText text)
    {
        _text = text;
        _characters = text.Characters;
        _opportunities = text.Opportunities;
        _run = -1;
        _runEnd = 0;
        _face = text.RunCount == 0 ? null! : text.Runs[0].Face;
    }

    /// <summary>Fills the text's lines.</summary>
    /// <param name="width">Width of a line, points, above zero.</param>
    /// <param name="firstIndent">What the first line has less, points; negative for a hanging line.</param>
    public static void Fill(TypesetText text, double width, double firstIndent)
    {
        text.ClearLines();
        var filler = new LineFiller(text);
        var at = 0;
        var room = (float)Math.Max(width - firstIndent, 1);
        while (at < text.Length)
        {
            at = filler.FillLine(at, room);
            room = (float)Math.Max(width, 1);
        }
    }

    private int FillLine(int start, float room)
    {
        float width = 0, drawn = 0, breakWidth = 0;
        int end = start, spaces = 0, innerSpaces = 0, breakAt = -1, breakEnd = start, breakSpaces = 0;
        var ending = LineEnd.Wrapped;
        for (var i = start; i < _characters.Length; i++)
        {
            var opportunity = i > start ? _opportunities[i] : LineBreakOpportunity.None;
            if (opportunity == LineBreakOpportunity.Mandatory)
            {
                _text.Add(new Line(start, end, drawn, innerSpaces, LineEnd.Final));
                return i;
            }

            if (opportunity != LineBreakOpportunity.None)
            {
                var hyphen = opportunity == LineBreakOpportunity.Hyphenated ? _face.Advance('-') * _scale : 0;
                if (drawn + hyphen <= room + Tolerance)
                {
                    (breakAt, breakEnd, breakWidth, breakSpaces) = (i, end, drawn + hyphen, innerSpaces);
                    ending = hyphen > 0 ? LineEnd.Hyphenated : LineEnd.Wrapped;
                }
            }

            var character = _characters[i];
            var advance = Advance(i);
            width += advance;
            if (character is ' ' or '\n')
            {
                spaces += character == ' ' ? 1 : 0;
                continue;
            }

            spaces += character == '\u00A0' ? 1 : 0;
            if (width > room + Tolerance && i > start)
            {
                return breakAt > start
                    ? Close(breakAt, new Line(start, breakEnd, breakWidth, breakSpaces, ending))
                    : Break(start, i);
            }

            (end, drawn, innerSpaces) = (i + 1, width, spaces);
        }

        _text.Add(new Line(start, end, drawn, innerSpaces, LineEnd.Final));
        return _characters.Length;
    }

    private int Close(int next, in Line line)
    {
        _text.Add(line);
        Rewind(next);
        return next;
    }

    /// <summary>
    /// Breaks what is wider than the line: at its last no-break space, else before character <paramref name="at"/>, keeping pairs and marks with
    /// their letters.
    /// </summary>
    private int Break(int start, int at)
    {
        var space = _characters[start..at].LastIndexOfAny(NoBreakSpaces);
        if (space > 0)
        {
            return BreakBefore(start, start + space, start + space + 1, LineEnd.Wrapped);
        }

        var next = at;
        while (next > start + 1 && IsTiedToPrevious(next))
        {
            next--;
        }

        if (next == start + 1 && IsTiedToPrevious(next))
        {
            next = at;
            while (next < _characters.Length && IsTiedToPrevious(next))
            {
                next++;
            }
        }

        return BreakBefore(start, next, next, LineEnd.Broken);
    }

    private int BreakBefore(int start, int end, int next, LineEnd ending)
    {
        Rewind(start);
        var drawn = 0f;
        for (var i = start; i < end; i++)
        {
            drawn += Advance(i);
        }

        var spaces = _characters[start..end].Count(' ') + _characters[start..end].Count('\u00A0');
        return Close(next, new Line(start, end, drawn, spaces, ending));
    }

    private readonly bool IsTiedToPrevious(int at) =>
        char.IsLowSurrogate(_characters[at]) || LineBreakClasses.Of(_characters[at]) is LineBreakClass.CombiningMark or LineBreakClass.ZeroWidthJoiner;

    private float Advance(int at)
    {
        while (at >= _runEnd)
        {
            _run++;
            _runEnd = _text.EndOfRun(_run);
            var run = _text.Runs[_run];
            (_face, _scale) = (run.Face, run.Size / 1000f);
        }

        var character = _characters[at];
        return character == '\n' ? 0 : char.IsSurrogate(character) ? _face.Advance(_characters, at) * _scale : _face.Advance(character) * _scale;
    }

    private void Rewind(int at)
    {
        while (_run > 0 && _text.Runs[_run].Start > at)
        {
            _run--;
        }

        if (_run >= 0)
        {
            _runEnd = _text.EndOfRun(_run);
            (_face, _scale) = (_text.Runs[_run].Face, _text.Runs[_run].Size / 1000f);
        }
    }
}
