namespace Scriban.Parsing;

/// <summary>Cuts a template into tokens: text between blocks, escape blocks and, in code blocks, the tokens of the language.</summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly SyntaxMessages _messages;
    private readonly List<Token> _tokens = [];
    private int _offset;
    private int _line;
    private int _lineStart;
    private bool _endsInString;

    private Lexer(string text, SyntaxMessages messages)
    {
        _text = text;
        _messages = messages;
    }

    private TextPosition Position => new(_offset, _line, _offset - _lineStart);

    public static List<Token> ReadTemplate(string text, SyntaxMessages messages)
    {
        var lexer = new Lexer(text, messages);
        lexer.ReadText();
        return lexer._tokens;
    }

    /// <summary>The tokens of an expression that stands alone, without braces around it.</summary>
    public static List<Token> ReadExpression(string text, SyntaxMessages messages)
    {
        var lexer = new Lexer(text, messages);
        lexer.Add(TokenKind.CodeEnter, lexer.Position);
        lexer.ReadCode();
        lexer.Add(TokenKind.CodeExit, lexer.Position);
        lexer.Add(TokenKind.EndOfFile, lexer.Position);
        return lexer._tokens;
    }

    private void ReadText()
    {
        var strip = StripMode.None;
        while (true)
        {
            var block = FindBlock(_offset, out var percents);
            var opening = block < 0 ? 0 : percents + 2;
            var next = block < 0 ? StripMode.None : ReadStrip(block + opening);
            AddRaw(block < 0 ? _text.Length : block, strip, next);
            if (block < 0)
            {
                break;
            }

            var enter = Position;
            AdvanceTo(block + opening + (next == StripMode.None ? 0 : 1));
            strip = percents > 0 ? ReadEscape(enter, percents) : ReadCodeBlock(enter, next);
        }

        Add(TokenKind.EndOfFile, Position);
    }

    private StripMode ReadStrip(int offset) => Peek(offset) switch
    {
        '-' => StripMode.Greedy,
        '~' => StripMode.Line,
        _ => StripMode.None,
    };

    private void AddRaw(int end, StripMode left, StripMode right)
    {
        var from = _offset;
        var to = end;
        if (left != StripMode.None)
        {
            from = SkipForward(from, to, left);
        }

        if (right != StripMode.None)
        {
            while (to > from && (right == StripMode.Greedy ? char.IsWhiteSpace(_text[to - 1]) : _text[to - 1] is ' ' or '\t'))
            {
                to--;
            }
        }

        AdvanceTo(from);
        var start = Position;
        AdvanceTo(end);
        if (to > from)
        {
            _tokens.Add(new Token(TokenKind.Raw, start, Position, _text[from..to], SpaceBefore: false));
        }
    }

    private int SkipForward(int from, int to, StripMode mode)
    {
        while (from < to && char.IsWhiteSpace(_text[from]))
        {
            if (_text[from] == '\n' && mode == StripMode.Line)
            {
                return from + 1;
            }

            from++;
        }

        return from;
    }

    private char Peek(int offset) => offset < _text.Length ? _text[offset] : '\0';

    private void AdvanceTo(int offset)
    {
        var limit = Math.Min(offset, _text.Length);
        while (true)
        {
            var lineEnd = _text.IndexOf('\n', _offset, limit - _offset);
            if (lineEnd < 0)
            {
                break;
            }

            _line++;
            _lineStart = lineEnd + 1;
            _offset = lineEnd + 1;
        }

        _offset = limit;
    }

    private void Add(TokenKind kind, TextPosition start, object? value = null, bool spaceBefore = false) =>
        _tokens.Add(new Token(kind, start, Position, value, spaceBefore));
}
