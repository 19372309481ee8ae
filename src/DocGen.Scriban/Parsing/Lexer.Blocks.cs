namespace Scriban.Parsing;

/// <content>Code blocks and escape blocks as wholes.</content>
internal sealed partial class Lexer
{
    /// <summary>The place of the next <c>{{</c> or <c>{%{</c>; <paramref name="percents"/> is 0 for a code block.</summary>
    private int FindBlock(int from, out int percents)
    {
        percents = 0;
        for (var i = _text.IndexOf('{', from); i >= 0; i = _text.IndexOf('{', i + 1))
        {
            var end = i + 1;
            while (Peek(end) == '%')
            {
                end++;
            }

            if (Peek(end) == '{')
            {
                percents = end - i - 1;
                return i;
            }
        }

        return -1;
    }

    private StripMode ReadCodeBlock(TextPosition enter, StripMode left)
    {
        var indent = left == StripMode.None ? FindIndent(enter.Offset) : null;
        _tokens.Add(new Token(TokenKind.CodeEnter, enter, Position, indent, SpaceBefore: false));
        ReadCode();
        var exit = Position;
        var strip = StripMode.None;
        if (_offset < _text.Length)
        {
            strip = ReadStrip(_offset);
            AdvanceTo(_offset + (strip == StripMode.None ? 2 : 3));
        }
        else if (!_endsInString)
        {
            _messages.Error("SC1001", enter, enter with { Offset = enter.Offset + 2 }, "Блок кода не закрыт", "добавьте }} в конце блока");
        }

        Add(TokenKind.CodeExit, exit);
        return strip;
    }

    /// <summary>The blanks between the start of the line and a block, when there is nothing else and they were not taken away.</summary>
    private string? FindIndent(int block)
    {
        var start = block;
        while (start > 0 && _text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        var onNewLine = start == 0 || _text[start - 1] == '\n';
        return start < block && onNewLine && _tokens.Count > 0 && _tokens[^1] is { Kind: TokenKind.Raw } raw && raw.Text.Length > 0
            ? _text[start..block]
            : null;
    }

    private StripMode ReadEscape(TextPosition enter, int percents)
    {
        var close = "}" + new string('%', percents) + "}";
        var start = Position;
        var end = _text.IndexOf(close, _offset, StringComparison.Ordinal);
        if (end < 0)
        {
            _messages.Error("SC1002", enter, start, "Экранированный блок не закрыт", $"добавьте {close}");
            end = _text.Length;
            AdvanceTo(end);
            return StripMode.None;
        }

        var strip = end > _offset ? ReadStrip(end - 1) : StripMode.None;
        var content = _text[_offset..(strip == StripMode.None ? end : end - 1)];
        AdvanceTo(end + close.Length);
        if (content.Length > 0)
        {
            _tokens.Add(new Token(TokenKind.Raw, start, Position, content, SpaceBefore: false));
        }

        return strip;
    }
}
