using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Parsing;

/// <content>Arguments of calls.</content>
internal sealed partial class Parser
{
    /// <summary>The arguments of a call by blanks.</summary>
    private CallExpression ParseArguments(ScriptExpression target, TextPosition start)
    {
        var arguments = new List<ScriptExpression>();
        var named = new List<NamedArgument>();
        while (StartsArgument(Current) && _position != _afterBlock && !(_stopAtOptions && IsForOption(Current)))
        {
            var outer = _stopAtOptions;
            _stopAtOptions = false;
            ParseArgument(arguments, named, () => ParseBinary(Precedence.Coalesce, allowCall: false));
            _stopAtOptions = outer;
        }

        return At(new CallExpression(target, [.. arguments], [.. named]), start);
    }

    /// <summary>The arguments of a call in parentheses.</summary>
    private CallExpression ParseParenthesized(ScriptExpression target, TextPosition start)
    {
        var arguments = new List<ScriptExpression>();
        var named = new List<NamedArgument>();
        var outer = _stopAtOptions;
        _stopAtOptions = false;
        _position++;
        _brackets++;
        while (Current.Kind != TokenKind.CloseParen)
        {
            if (arguments.Count + named.Count > 0)
            {
                Expect(TokenKind.Comma, "запятая или )");
            }

            ParseArgument(arguments, named, ParseExpression);
        }

        _brackets--;
        _position++;
        _stopAtOptions = outer;
        return At(new CallExpression(target, [.. arguments], [.. named]), start);
    }

    private void ParseArgument(List<ScriptExpression> arguments, List<NamedArgument> named, Func<ScriptExpression> parse)
    {
        var token = Current;
        if (token.Kind == TokenKind.Identifier && tokens[_position + 1].Kind == TokenKind.Colon)
        {
            _position += 2;
            named.Add(new NamedArgument(token.Text, parse(), new SourceSpan(messages.FileName, token.Start, Previous.End)));
        }
        else
        {
            arguments.Add(parse());
        }
    }

    private static bool StartsArgument(Token token) => token.Kind is TokenKind.Identifier or TokenKind.Local or TokenKind.Number or TokenKind.Text
        or TokenKind.InterpolatedStart or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace
        or TokenKind.Not or TokenKind.At or TokenKind.Caret;
}
