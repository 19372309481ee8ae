namespace Scriban.Parsing;

/// <content>The tokens inside a code block.</content>
internal sealed partial class Lexer
{
    private readonly Stack<Hole> _holes = new();
    private int _braces;

    /// <summary>Reads tokens up to the <c>}}</c> that closes the block (left unread) or the end of the text.</summary>
    private void ReadCode()
    {
        _holes.Clear();
        _braces = 0;
        var space = false;
        while (_offset < _text.Length)
        {
            if (AtExit())
            {
                break;
            }

            var c = _text[_offset];
            if (c is '\r' or ' ' or '\t' || (c != '\n' && char.IsWhiteSpace(c)))
            {
                _offset++;
                space = true;
            }
            else if (c == '#')
            {
                SkipComment();
                space = true;
            }
            else
            {
                ReadToken(c, space);
                space = false;
            }
        }

        foreach (var hole in _holes)
        {
            _messages.Error("SC1003", hole.Start, Position, "Строка с подстановками не закрыта", "закройте подстановку скобкой } и строку кавычкой");
        }
    }

    private bool AtExit()
    {
        if (_holes.Count > 0 || _braces > 0)
        {
            return false;
        }

        var at = _text[_offset] is '-' or '~' ? _offset + 1 : _offset;
        return Peek(at) == '}' && Peek(at + 1) == '}';
    }

    private void SkipComment()
    {
        var multiline = Peek(_offset + 1) == '#';
        var i = _offset + (multiline ? 2 : 1);
        while (i < _text.Length)
        {
            var at = _text[i] is '-' or '~' ? i + 1 : i;
            if (Peek(at) == '}' && Peek(at + 1) == '}')
            {
                break;
            }

            if (multiline ? _text[i] == '#' && Peek(i + 1) == '#' : _text[i] == '\n')
            {
                i += multiline ? 2 : 0;
                break;
            }

            i++;
        }

        AdvanceTo(i);
    }

    private void ReadToken(char c, bool space)
    {
        var start = Position;
        if (c == '\n')
        {
            AdvanceTo(_offset + 1);
            Add(TokenKind.NewLine, start, null, space);
        }
        else if (char.IsLetter(c) || c == '_')
        {
            var end = IdentifierEnd(_offset + 1);
            var name = _text[_offset..end];
            _offset = end;
            Add(TokenKind.Identifier, start, name, space);
        }
        else if (char.IsAsciiDigit(c))
        {
            ReadNumber(start, space);
        }
        else if (c is '"' or '\'')
        {
            ReadString(start, c, space);
        }
        else if (c == '`')
        {
            ReadVerbatim(start, space);
        }
        else if (c == '$')
        {
            ReadDollar(start, space);
        }
        else if (c == '}' && _holes.Count > 0 && _holes.Peek().Braces == _braces)
        {
            var hole = _holes.Pop();
            _offset++;
            ReadInterpolated(hole.Start, hole.Quote, first: false, space);
        }
        else
        {
            ReadOperator(start, space);
        }
    }

    private int IdentifierEnd(int end)
    {
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] == '_'))
        {
            end++;
        }

        return end;
    }

    /// <summary><c>$"…"</c>, <c>$</c>, <c>$$</c>, <c>$0</c> or <c>$name</c>; the value is what follows the dollar.</summary>
    private void ReadDollar(TextPosition start, bool space)
    {
        var next = Peek(_offset + 1);
        if (next is '"' or '\'')
        {
            _offset += 2;
            ReadInterpolated(start, next, first: true, space);
            return;
        }

        var end = next == '$' ? _offset + 2 : IdentifierEnd(_offset + 1);
        var name = _text[(_offset + 1)..end];
        _offset = end;
        Add(TokenKind.Local, start, name, space);
    }

    private void ReadOperator(TextPosition start, bool space)
    {
        var rest = _text.AsSpan(_offset);
        var (kind, length) = Operators.Match(rest);
        if (kind == TokenKind.OpenBrace)
        {
            _braces++;
        }
        else if (kind == TokenKind.CloseBrace && _braces > 0)
        {
            _braces--;
        }

        _offset += length;
        if (kind == TokenKind.Invalid)
        {
            _messages.Error("SC1004", start, Position, $"Лишний знак «{rest[..length]}»");
        }

        Add(kind, start, rest[..length].ToString(), space);
    }

    /// <summary>A place in an interpolated string where an expression stands: where the string began, its quote, the open braces there.</summary>
    private sealed record Hole(TextPosition Start, char Quote, int Braces);
}
