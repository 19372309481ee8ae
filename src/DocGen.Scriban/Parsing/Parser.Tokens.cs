using Scriban.Syntax;

namespace Scriban.Parsing;

/// <content>Walking over tokens and telling of those that do not fit.</content>
internal sealed partial class Parser
{
    private Token Current
    {
        get
        {
            while (_brackets > 0 && tokens[_position].Kind == TokenKind.NewLine)
            {
                _position++;
            }

            return tokens[_position];
        }
    }

    private Token Previous => tokens[Math.Max(_position - 1, 0)];

    private bool AtStatementEnd => Current.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile;

    private void SkipStatement()
    {
        if (Current.Kind != TokenKind.EndOfFile)
        {
            _position++;
        }

        while (Current.Kind is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile))
        {
            _position++;
        }
    }

    private void SkipNewLines()
    {
        while (tokens[_position].Kind == TokenKind.NewLine)
        {
            _position++;
        }
    }

    private bool Take(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        _position++;
        return true;
    }

    private Token Expect(TokenKind kind, string what)
    {
        var token = Current;
        if (token.Kind != kind)
        {
            throw Report("SC1013", token, $"Ожидается {what}, а здесь {DescribeFull(token)}");
        }

        _position++;
        return token;
    }

    private SyntaxException Report(string code, Token token, string message, string? hint = null)
    {
        if (token.Kind != TokenKind.Invalid)
        {
            messages.Error(code, token.Start, token.End, message, hint);
        }

        return new SyntaxException();
    }

    private T At<T>(T node, TextPosition start)
        where T : ScriptNode
    {
        var end = Previous.End;
        var last = end.Offset > start.Offset ? new TextPosition(end.Offset - 1, end.Line, Math.Max(end.Column - 1, 0)) : start;
        node.Span = new SourceSpan(messages.FileName, start, last);
        return node;
    }

    private static string Describe(Token token) => token.Kind switch
    {
        TokenKind.CodeExit => "}}",
        TokenKind.Local => "$" + token.Value,
        TokenKind.Raw or TokenKind.CodeEnter => "{{",
        TokenKind.Number => ((IFormattable)token.Value!).ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => token.Value?.ToString() ?? "",
    };

    private static string DescribeFull(Token token) => token.Kind switch
    {
        TokenKind.CodeExit => "блок закончился",
        TokenKind.EndOfFile => "шаблон закончился",
        TokenKind.NewLine => "строка закончилась",
        _ => $"«{Describe(token)}»",
    };
}
