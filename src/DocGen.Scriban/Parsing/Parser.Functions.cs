using Scriban.Syntax;
using Scriban.Syntax.Expressions;
using Scriban.Syntax.Statements;

namespace Scriban.Parsing;

/// <content>Declarations of functions.</content>
internal sealed partial class Parser
{
    private bool _readsArguments;

    private ScriptStatement ParseFunction()
    {
        var opening = Current;
        var header = Header(ParseFunctionHeader) ?? new FunctionHeader(Unreadable(), null);
        var function = ParseFunctionBody(opening, header.Target.PathText, header.Parameters);
        EndStatement();
        return new FunctionStatement(header.Target, function);
    }

    private FunctionHeader ParseFunctionHeader()
    {
        var token = Current;
        if (token.Kind is not (TokenKind.Identifier or TokenKind.Local) || token.Text.Length == 0)
        {
            throw Report("SC1013", token, $"Ожидается имя функции, а здесь {DescribeFull(token)}");
        }

        _position++;
        AssignableExpression target = token.Kind == TokenKind.Local ? new LocalExpression(token.Text) : new VariableExpression(token.Text);
        return new FunctionHeader(At(target, token.Start), Current.Kind == TokenKind.OpenParen ? ParseParameters(onlyNames: false) : null);
    }

    /// <summary>The body up to its <c>end</c>, which is taken.</summary>
    private ScriptFunction ParseFunctionBody(Token opening, string? name, ScriptParameter[]? parameters)
    {
        var (outerReads, outerBrackets, outerStop) = (_readsArguments, _brackets, _stopAtOptions);
        (_readsArguments, _brackets, _stopAtOptions) = (false, 0, false);
        var body = ParseBlock();
        if (!Current.Is("end"))
        {
            ExpectEnd(opening);
        }

        _position++;
        var function = At(new ScriptFunction(name, parameters, body) { ReadsArguments = _readsArguments }, opening.Start);
        (_readsArguments, _brackets, _stopAtOptions) = (outerReads, outerBrackets, outerStop);
        return function;
    }

    private ScriptParameter[] ParseParameters(bool onlyNames)
    {
        Expect(TokenKind.OpenParen, "(");
        _brackets++;
        var parameters = new List<ScriptParameter>();
        while (Current.Kind != TokenKind.CloseParen)
        {
            if (parameters.Count > 0)
            {
                Expect(TokenKind.Comma, "запятая или )");
            }

            if (parameters.Count > 0 && parameters[^1].IsVariable)
            {
                throw Report("SC1017", Current, "После параметра с многоточием других быть не может");
            }

            parameters.Add(ParseParameter(onlyNames));
        }

        _brackets--;
        _position++;
        return [.. parameters];
    }

    private ScriptParameter ParseParameter(bool onlyNames)
    {
        var name = Expect(TokenKind.Identifier, "имя параметра").Text;
        if (onlyNames)
        {
            return new ScriptParameter(name, IsOptional: false, null, IsVariable: false);
        }

        if (Take(TokenKind.Ellipsis))
        {
            return new ScriptParameter(name, IsOptional: false, null, IsVariable: true);
        }

        if (!Take(TokenKind.Assign))
        {
            return new ScriptParameter(name, IsOptional: false, null, IsVariable: false);
        }

        var token = Current;
        return ParsePrimary() is LiteralExpression literal
            ? new ScriptParameter(name, IsOptional: true, literal.Value, IsVariable: false)
            : throw Report("SC1018", token, "Значение параметра по умолчанию — число, строка, true, false или null");
    }

    /// <summary>Whether a statement is <c>name(a, b) = value</c>.</summary>
    private bool IsInlineFunction()
    {
        if (Current.Kind is not (TokenKind.Identifier or TokenKind.Local)
            || tokens[_position + 1] is not { Kind: TokenKind.OpenParen, SpaceBefore: false })
        {
            return false;
        }

        var depth = 0;
        for (var i = _position + 1; tokens[i].Kind is not (TokenKind.CodeExit or TokenKind.EndOfFile); i++)
        {
            depth += tokens[i].Kind switch { TokenKind.OpenParen => 1, TokenKind.CloseParen => -1, _ => 0 };
            if (depth == 0)
            {
                return tokens[i + 1].Kind == TokenKind.Assign;
            }
        }

        return false;
    }

    private FunctionStatement ParseInlineFunction()
    {
        var token = Current;
        var target = ParseFunctionName();
        var parameters = ParseParameters(onlyNames: true);
        Expect(TokenKind.Assign, "знак =");
        var outer = _readsArguments;
        _readsArguments = false;
        var result = ParseExpression();
        var body = new BlockStatement([]);
        var function = new ScriptFunction(target.PathText, parameters, body) { Result = result, ReadsArguments = _readsArguments };
        _readsArguments = outer;
        return new FunctionStatement(target, At(function, token.Start));
    }

    private AssignableExpression ParseFunctionName()
    {
        var token = Current;
        _position++;
        AssignableExpression target = token.Kind == TokenKind.Local ? new LocalExpression(token.Text) : new VariableExpression(token.Text);
        return At(target, token.Start);
    }

    private sealed record FunctionHeader(AssignableExpression Target, ScriptParameter[]? Parameters);
}
