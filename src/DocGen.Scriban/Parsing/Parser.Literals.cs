using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Parsing;

/// <content>Expressions that hold others between brackets or quotes.</content>
internal sealed partial class Parser
{
    private InterpolatedExpression ParseInterpolated(Token token)
    {
        var parts = new List<ScriptExpression>();
        while (true)
        {
            var piece = Current;
            _position++;
            if (piece.Text.Length > 0)
            {
                parts.Add(At(new LiteralExpression(piece.Text), piece.Start));
            }

            if (piece.Kind == TokenKind.InterpolatedEnd)
            {
                return At(new InterpolatedExpression([.. parts]), token.Start);
            }

            parts.Add(ParseExpression());
            if (Current.Kind is not (TokenKind.InterpolatedMiddle or TokenKind.InterpolatedEnd))
            {
                throw Report("SC1013", Current, $"Ожидается }} в строке с подстановками, а здесь {DescribeFull(Current)}");
            }
        }
    }

    private NestedExpression ParseNested(Token token)
    {
        var outer = _stopAtOptions;
        _stopAtOptions = false;
        _position++;
        _brackets++;
        var inner = ParseExpression();
        Expect(TokenKind.CloseParen, ")");
        _brackets--;
        _stopAtOptions = outer;
        return At(new NestedExpression(inner), token.Start);
    }

    private ArrayExpression ParseArray(Token token)
    {
        var outer = _stopAtOptions;
        _stopAtOptions = false;
        var items = new List<ScriptExpression>();
        var (before, deepest) = (_operators, _operators);
        _position++;
        _brackets++;
        while (Current.Kind != TokenKind.CloseBracket)
        {
            items.Add(Beside(before, ref deepest, ParseExpression));
            if (!Take(TokenKind.Comma) && Current.Kind != TokenKind.CloseBracket)
            {
                throw Report("SC1013", Current, $"Ожидается запятая или ], а здесь {DescribeFull(Current)}");
            }
        }

        _brackets--;
        _position++;
        _stopAtOptions = outer;
        return At(new ArrayExpression([.. items]), token.Start);
    }

    private ObjectExpression ParseObject(Token token)
    {
        var outer = _stopAtOptions;
        _stopAtOptions = false;
        var members = new List<KeyValuePair<string, ScriptExpression>>();
        var (before, deepest) = (_operators, _operators);
        _position++;
        _brackets++;
        while (Current.Kind != TokenKind.CloseBrace)
        {
            var name = Current;
            if (name.Kind is not (TokenKind.Identifier or TokenKind.Text))
            {
                throw Report("SC1013", name, $"Ожидается имя поля, а здесь {DescribeFull(name)}");
            }

            _position++;
            Expect(TokenKind.Colon, "двоеточие");
            members.Add(new KeyValuePair<string, ScriptExpression>(name.Text, Beside(before, ref deepest, ParseExpression)));
            if (!Take(TokenKind.Comma) && Current.Kind != TokenKind.CloseBrace)
            {
                throw Report("SC1013", Current, $"Ожидается запятая или }}, а здесь {DescribeFull(Current)}");
            }
        }

        _brackets--;
        _position++;
        _stopAtOptions = outer;
        return At(new ObjectExpression([.. members]), token.Start);
    }
}
