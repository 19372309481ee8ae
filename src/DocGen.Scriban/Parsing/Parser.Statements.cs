using Scriban.Syntax;
using Scriban.Syntax.Expressions;
using Scriban.Syntax.Statements;

namespace Scriban.Parsing;

/// <content>Statements that begin with a word.</content>
internal sealed partial class Parser
{
    private ScriptStatement? ParseKeyword(string word)
    {
        switch (word)
        {
            case "if":
                return Nest(ParseIf);
            case "for":
                return Nest(() => ParseFor(isTable: false));
            case "tablerow":
                return Nest(() => ParseFor(isTable: true));
            case "while":
                return Nest(ParseWhile);
            case "case":
                return Nest(ParseCase);
            case "func":
                return Nest(ParseFunction);
            case "capture":
                return Nest(ParseCapture);
            case "with":
                return Nest(() => ParseWithOrWrap((target, body) => new WithStatement(target, body)));
            case "wrap":
                return Nest(() => ParseWithOrWrap((target, body) => new WrapStatement(target, body)));
            case "import":
                _position++;
                return Ended(new ImportStatement(ParseExpression()));
            case "readonly":
                return ParseReadOnly();
            case "ret":
                _position++;
                return Ended(new ReturnStatement(AtStatementEnd ? null : ParseExpression()));
            case "break":
                _position++;
                return Ended(new JumpStatement(Flow.Break));
            case "continue":
                _position++;
                return Ended(new JumpStatement(Flow.Continue));
            default:
                return null;
        }
    }

    private ScriptStatement Nest(Func<ScriptStatement> parse)
    {
        Deepen("Блоки");
        var statement = parse();
        _depth--;
        return statement;
    }

    private ScriptStatement Ended(ScriptStatement statement)
    {
        EndStatement();
        return statement;
    }

    /// <summary>The part of a block statement on its first line. An error in it is told, and the block is read on.</summary>
    private T? Header<T>(Func<T> parse)
        where T : class
    {
        var (brackets, depth) = (_brackets, _depth);
        try
        {
            _position++;
            var result = parse();
            EndStatement();
            return result;
        }
        catch (SyntaxException)
        {
            (_brackets, _depth, _stopAtOptions) = (brackets, depth, false);
            while (!AtStatementEnd)
            {
                _position++;
            }

            return null;
        }
    }

    private ScriptExpression HeaderExpression() => Header(ParseExpression) ?? new LiteralExpression(null);

    private VariableExpression Unreadable() => At(new VariableExpression("_"), Current.Start);

    private void ExpectEnd(Token opening)
    {
        if (Current.Is("end"))
        {
            _position++;
            EndStatement();
            return;
        }

        var token = Current.Kind == TokenKind.EndOfFile ? tokens.FindLast(t => t.Kind == TokenKind.CodeExit) : Current;
        throw Report("SC1015", token, $"Блок {opening.Value} в {opening.Start} не закрыт", "добавьте end");
    }

    private ScriptStatement ParseIf()
    {
        var opening = Current;
        var branches = new List<(TextPosition Start, ScriptExpression Condition, ScriptStatement Body)>();
        ScriptStatement? otherwise = null;
        var start = opening.Start;
        while (true)
        {
            CountOperator();
            branches.Add((start, HeaderExpression(), ParseBlock()));
            if (!Current.Is("else"))
            {
                break;
            }

            start = Current.Start;
            _position++;
            if (!Current.Is("if"))
            {
                EndStatement();
                otherwise = ParseBlock();
                break;
            }
        }

        ExpectEnd(opening);
        for (var i = branches.Count - 1; i >= 0; i--)
        {
            otherwise = At(new IfStatement(branches[i].Condition, branches[i].Body, otherwise), branches[i].Start);
        }

        return otherwise!;
    }

    private ScriptStatement ParseCase()
    {
        var opening = Current;
        var value = HeaderExpression();
        var before = ParseBlock();
        var branches = new List<CaseBranch>();
        while (Current.Is("when"))
        {
            var values = Header(ParseCandidates) ?? [];
            branches.Add(new CaseBranch(values, ParseBlock()));
        }

        ScriptStatement? otherwise = null;
        if (Current.Is("else") && branches.Count > 0)
        {
            _position++;
            EndStatement();
            otherwise = ParseBlock();
        }

        ExpectEnd(opening);
        return new CaseStatement(value, before, [.. branches], otherwise);
    }

    private ScriptExpression[] ParseCandidates()
    {
        var values = new List<ScriptExpression>();
        do
        {
            SkipNewLines();
            values.Add(ParseBinary(Precedence.And, allowCall: true));
        }
        while (Take(TokenKind.Comma) || Take(TokenKind.Or));
        return [.. values];
    }

    private ScriptStatement ParseCapture()
    {
        var opening = Current;
        var target = Header(() => ParseTarget("переменная")) ?? Unreadable();
        var body = ParseBlock();
        ExpectEnd(opening);
        return new CaptureStatement(target, body);
    }

    private ScriptStatement ParseWithOrWrap(Func<ScriptExpression, ScriptStatement, ScriptStatement> create)
    {
        var opening = Current;
        var target = HeaderExpression();
        var body = ParseBlock();
        ExpectEnd(opening);
        return create(target, body);
    }

    private ScriptStatement ParseReadOnly()
    {
        _position++;
        var token = Current;
        return ParseTarget("переменная") is { } variable and (VariableExpression or LocalExpression)
            ? Ended(new ReadOnlyStatement(variable))
            : throw Report("SC1016", token, "readonly защищает только переменную");
    }

    private AssignableExpression ParseTarget(string what)
    {
        var token = Current;
        if (AtStatementEnd)
        {
            throw Report("SC1013", token, $"Ожидается {what}, а здесь {DescribeFull(token)}");
        }

        return ParsePostfix(allowCall: false) as AssignableExpression
            ?? throw Report("SC1013", token, $"Ожидается {what}, а здесь {DescribeFull(token)}");
    }
}
