using System.Globalization;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Parsing;

/// <content>The smallest expressions and what follows them: members, indexers, calls.</content>
internal sealed partial class Parser
{
    private ScriptExpression ParsePostfix(bool allowCall)
    {
        var start = Current.Start;
        var expression = ParsePrimary();
        while (_position != _afterBlock)
        {
            var token = Current;
            if (token.Kind is TokenKind.Dot or TokenKind.QuestionDot)
            {
                expression = ParseMember(expression, start);
            }
            else if (token is { Kind: TokenKind.OpenBracket, SpaceBefore: false } && expression is not (ArrayExpression or ObjectExpression))
            {
                expression = ParseIndexer(expression, start);
            }
            else if (token is { Kind: TokenKind.OpenParen, SpaceBefore: false }
                && expression is (VariableExpression or LocalExpression or MemberExpression or IndexerExpression or CallExpression))
            {
                expression = ParseParenthesized(expression, start);
            }
            else
            {
                break;
            }

            CountOperator();
        }

        if (Current.Kind is TokenKind.Increment or TokenKind.Decrement && _position != _afterBlock)
        {
            var sign = Current;
            _position++;
            return Increment(sign, expression, prefix: false, start);
        }

        return allowCall && _position != _afterBlock && StartsArgument(Current) && !(_stopAtOptions && IsForOption(Current))
            ? ParseArguments(expression, start)
            : expression;
    }

    private MemberExpression ParseMember(ScriptExpression target, TextPosition start)
    {
        var optional = Current.Kind == TokenKind.QuestionDot;
        _position++;
        var token = Expect(TokenKind.Identifier, "имя поля");
        var name = token.Text;
        if (name == "empty" && tokens[_position] is { Kind: TokenKind.Question, SpaceBefore: false })
        {
            _position++;
            name = MemberAccess.EmptyMember;
        }

        return At(new MemberExpression(target, name, optional), start);
    }

    private IndexerExpression ParseIndexer(ScriptExpression target, TextPosition start)
    {
        var outer = _stopAtOptions;
        _stopAtOptions = false;
        _position++;
        _brackets++;
        var index = ParseExpression();
        Expect(TokenKind.CloseBracket, "]");
        _brackets--;
        _stopAtOptions = outer;
        return At(new IndexerExpression(target, index), start);
    }

    private ScriptExpression ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return ParseWord(token);
            case TokenKind.Local:
                _position++;
                return ParseLocal(token);
            case TokenKind.Number or TokenKind.Text:
                _position++;
                return At(new LiteralExpression(token.Value), token.Start);
            case TokenKind.InterpolatedStart:
                return ParseInterpolated(token);
            case TokenKind.OpenParen:
                return ParseNested(token);
            case TokenKind.OpenBracket:
                return ParseArray(token);
            case TokenKind.OpenBrace:
                return ParseObject(token);
            case TokenKind.At:
                return ParseAlias(token);
            default:
                throw Report("SC1020", token, $"Ожидается выражение, а здесь {DescribeFull(token)}");
        }
    }

    private AliasExpression ParseAlias(Token sign)
    {
        _position++;
        Deepen("Выражения");
        var target = ParsePostfix(allowCall: false);
        _depth--;
        return At(new AliasExpression(target), sign.Start);
    }

    private ScriptExpression ParseWord(Token token)
    {
        _position++;
        switch (token.Text)
        {
            case "true":
                return At(new LiteralExpression(BoxedValues.True), token.Start);
            case "false":
                return At(new LiteralExpression(BoxedValues.False), token.Start);
            case "null":
                return At(new LiteralExpression(null), token.Start);
            case "this":
                return At(new ThisExpression(), token.Start);
            case "do":
                return ParseAnonymous(token);
            case "for" or "while" or "tablerow" when Current.Kind == TokenKind.Dot:
                return ParseLoopVariable(token);
            default:
                return At(new VariableExpression(token.Text), token.Start);
        }
    }

    private FunctionExpression ParseAnonymous(Token opening)
    {
        var parameters = Current.Kind == TokenKind.OpenParen ? ParseParameters(onlyNames: false) : null;
        var function = ParseFunctionBody(opening, null, parameters);
        _afterBlock = _position;
        return At(new FunctionExpression(function), opening.Start);
    }

    private LoopExpression ParseLoopVariable(Token keyword)
    {
        _position++;
        var name = Expect(TokenKind.Identifier, "переменная цикла").Text;
        var isWhile = keyword.Is("while");
        LoopMember? member = name switch
        {
            "index" => LoopMember.Index,
            "first" => LoopMember.First,
            "even" => LoopMember.Even,
            "odd" => LoopMember.Odd,
            "last" when !isWhile => LoopMember.Last,
            "rindex" when !isWhile => LoopMember.ReverseIndex,
            "changed" when !isWhile => LoopMember.Changed,
            "length" when !isWhile => LoopMember.Length,
            "col" when keyword.Is("tablerow") => LoopMember.Column,
            _ => null,
        };
        string[] known = isWhile ? ["index", "first", "even", "odd"] : ["index", "first", "even", "odd", "last", "rindex", "changed", "length"];
        return member is { } found
            ? At(new LoopExpression($"{keyword.Value}.{name}", found), keyword.Start)
            : throw Report("SC1021", keyword, $"У цикла нет переменной «{keyword.Value}.{name}»", NearestName.Hint(name, known));
    }

    private ScriptExpression ParseLocal(Token token)
    {
        switch (token.Text)
        {
            case "":
                _readsArguments = true;
                return At(new ArgumentsExpression(), token.Start);
            case "$":
                return At(new BlockExpression(), token.Start);
        }

        if (!char.IsAsciiDigit(token.Text[0]))
        {
            return At(new LocalExpression(token.Text), token.Start);
        }

        if (!int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            throw Report("SC1022", token, $"Неверное имя «${token.Text}»", "аргументы называются $0, $1…");
        }

        _readsArguments = true;
        return At(new IndexerExpression(At(new ArgumentsExpression(), token.Start), At(new LiteralExpression(number), token.Start)), token.Start);
    }
}
