using System.Globalization;
using System.Text;

namespace Scriban.Parsing;

/// <content>String literals.</content>
internal sealed partial class Lexer
{
    private void ReadVerbatim(TextPosition start, bool space)
    {
        var builder = new StringBuilder();
        var i = _offset + 1;
        while (true)
        {
            var end = i <= _text.Length ? _text.IndexOf('`', i) : -1;
            if (end < 0)
            {
                AdvanceTo(_text.Length);
                ReportUnclosedString(start);
                break;
            }

            builder.Append(_text, i, end - i);
            if (Peek(end + 1) != '`')
            {
                AdvanceTo(end + 1);
                break;
            }

            builder.Append('`');
            i = end + 2;
        }

        Add(TokenKind.Text, start, builder.ToString(), space);
    }

    private void ReadString(TextPosition start, char quote, bool space)
    {
        _offset++;
        var from = _offset;
        var end = _text.AsSpan(from).IndexOfAny(quote, '\\');
        if (end >= 0 && _text[from + end] == quote)
        {
            AdvanceTo(from + end + 1);
            Add(TokenKind.Text, start, _text[from..(from + end)], space);
            return;
        }

        var builder = new StringBuilder();
        while (true)
        {
            if (_offset >= _text.Length)
            {
                ReportUnclosedString(start);
                break;
            }

            var c = _text[_offset];
            if (c == quote)
            {
                _offset++;
                break;
            }

            ReadCharacter(builder, c, interpolated: false);
        }

        Add(TokenKind.Text, start, builder.ToString(), space);
    }

    /// <summary>A part of an interpolated string up to its next hole or its end.</summary>
    private void ReadInterpolated(TextPosition start, char quote, bool first, bool space)
    {
        var partStart = first ? start : Position;
        var builder = new StringBuilder();
        while (_offset < _text.Length && _text[_offset] != quote && _text[_offset] != '{')
        {
            ReadCharacter(builder, _text[_offset], interpolated: true);
        }

        if (_offset >= _text.Length)
        {
            ReportUnclosedString(start);
            Add(first ? TokenKind.Text : TokenKind.InterpolatedEnd, partStart, builder.ToString(), space);
            return;
        }

        var isHole = _text[_offset] == '{';
        _offset++;
        if (isHole)
        {
            _holes.Push(new Hole(start, quote, _braces));
        }

        var kind = (first, isHole) switch
        {
            (true, true) => TokenKind.InterpolatedStart,
            (true, false) => TokenKind.Text,
            (false, true) => TokenKind.InterpolatedMiddle,
            _ => TokenKind.InterpolatedEnd,
        };
        Add(kind, partStart, builder.ToString(), space);
    }

    private void ReadCharacter(StringBuilder builder, char c, bool interpolated)
    {
        if (c == '\\')
        {
            ReadEscapeSequence(builder, interpolated);
        }
        else
        {
            builder.Append(c);
            AdvanceTo(_offset + 1);
        }
    }

    private void ReadEscapeSequence(StringBuilder builder, bool interpolated)
    {
        var start = Position;
        var c = Peek(_offset + 1);
        var simple = c switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            'v' => '\v',
            '0' => '\0',
            '\'' or '"' or '\\' => c,
            '{' when interpolated => c,
            _ => (char?)null,
        };
        if (simple is { } value)
        {
            builder.Append(value);
            _offset += 2;
            return;
        }

        if (c == '\r' || c == '\n')
        {
            AdvanceTo(_offset + (c == '\r' && Peek(_offset + 2) == '\n' ? 3 : 2));
            return;
        }

        var digits = c switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits > 0 && _offset + 2 + digits <= _text.Length
            && int.TryParse(_text.AsSpan(_offset + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            builder.Append((char)code);
            _offset += 2 + digits;
            return;
        }

        AdvanceTo(_offset + 2);
        _messages.Error("SC1005", start, Position, $"Неизвестная последовательность «\\{c}» в строке", "обратная черта пишется как \\\\");
    }

    private void ReportUnclosedString(TextPosition start)
    {
        _endsInString = true;
        _messages.Error("SC1003", Position, Position, $"Строка, начатая в {start}, не закрыта кавычкой");
    }
}
