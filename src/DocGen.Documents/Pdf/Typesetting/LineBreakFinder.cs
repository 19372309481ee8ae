using static DocGen.Documents.Pdf.Typesetting.LineBreakClass;

namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>
/// Finds where lines may end (UAX #14), with three rules of Russian official papers added: № stays with its number
/// across a space, a number with its letters across a hyphen («№ 101-ОД», «5-й»), a lone letter with what follows its slash («п/п»).
/// </summary>
internal ref struct LineBreakFinder
{
    private const char NumeroSign = '\u2116';
    private const char SoftHyphen = '\u00AD';

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<LineBreakOpportunity> _opportunities;

    /// <summary>Class of the last character that is neither a space nor a mark, and of the one before it.</summary>
    private LineBreakClass _before;
    private LineBreakClass _secondBefore;
    private char _last;
    private bool _spaces;
    private bool _joined;
    private int _flags;

    private LineBreakFinder(ReadOnlySpan<char> text, Span<LineBreakOpportunity> opportunities)
    {
        _text = text;
        _opportunities = opportunities;
        _before = WordJoiner;
        _secondBefore = WordJoiner;
    }

    /// <summary>Sets <paramref name="opportunities"/>[i] to what may happen between characters i-1 and i; the first is never a break.</summary>
    public static void Find(ReadOnlySpan<char> text, Span<LineBreakOpportunity> opportunities)
    {
        var finder = new LineBreakFinder(text, opportunities);
        for (var i = 0; i < text.Length;)
        {
            i += finder.Step(i);
        }
    }

    private int Step(int at)
    {
        var (kind, length) = Read(at);
        if (_before == MandatoryBreak)
        {
            _opportunities[at] = at == 0 || (_last == '\r' && _text[at] == '\n') ? LineBreakOpportunity.None : LineBreakOpportunity.Mandatory;
            _before = WordJoiner;
        }

        if (kind == Space)
        {
            _spaces = true;
            return length;
        }

        if (kind is CombiningMark or ZeroWidthJoiner)
        {
            if (!_spaces && _before != ZeroWidthSpace)
            {
                _joined = kind == ZeroWidthJoiner;
                return length;
            }

            kind = Alphabetic;
        }

        if (at > 0 && !IsAbbreviated(at) && kind is not (MandatoryBreak or ZeroWidthSpace) && _opportunities[at] == LineBreakOpportunity.None && IsAllowed(kind))
        {
            _opportunities[at] = _last == SoftHyphen && !_spaces ? LineBreakOpportunity.Hyphenated : LineBreakOpportunity.Allowed;
        }

        Remember(kind, _text[at]);
        return length;
    }

    private readonly (LineBreakClass Kind, int Length) Read(int at)
    {
        _opportunities[at] = LineBreakOpportunity.None;
        var character = _text[at];
        if (!char.IsHighSurrogate(character) || at + 1 >= _text.Length || !char.IsLowSurrogate(_text[at + 1]))
        {
            return (LineBreakClasses.Of(character), 1);
        }

        _opportunities[at + 1] = LineBreakOpportunity.None;
        return (LineBreakClasses.Of(char.ConvertToUtf32(character, _text[at + 1])), 2);
    }

    private readonly bool IsAllowed(LineBreakClass kind)
    {
        if (_spaces)
        {
            return LineBreakRules.MayBreakAfterSpaces(_before, kind) && !(_last == NumeroSign && kind == Number);
        }

        // LB8a, LB30a and LB21a, which need more than the two neighbours.
        var keepsFlag = kind == RegionalIndicator && _flags % 2 == 1;
        var keepsHebrew = _before is Hyphen or BreakAfter && _secondBefore == HebrewLetter;
        var keepsNumber = _before == Hyphen && _secondBefore == Number && kind == Alphabetic;
        return !_joined && !keepsFlag && !keepsHebrew && !keepsNumber && LineBreakRules.MayBreak(_before, kind);
    }

    /// <summary>«п/п», «б/у»: a slash after a lone letter parts nothing.</summary>
    private readonly bool IsAbbreviated(int at) =>
        at >= 2 && _text[at - 1] == '/' && char.IsLetter(_text[at - 2]) && (at == 2 || !char.IsLetterOrDigit(_text[at - 3]))
        && char.IsLetter(_text[at]);

    private void Remember(LineBreakClass kind, char character)
    {
        _flags = kind != RegionalIndicator ? 0 : _spaces ? 1 : _flags + 1;
        _secondBefore = _spaces ? WordJoiner : _before;
        _before = kind;
        _spaces = false;
        _joined = false;
        _last = character;
    }
}
