using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Parsing;

/// <content>Expressions: pipes, conditions, operators, calls.</content>
internal sealed partial class Parser
{
    /// <summary>The place after the <c>end</c> of a <c>do</c> block: nothing continues an expression there.</summary>
    private int _afterBlock = -1;

    /// <summary>Whether <c>limit:</c> and its kin belong to the loop and not to a call.</summary>
    private bool _stopAtOptions;

    private ScriptExpression ParseExpression()
    {
        Deepen("Выражения");
        var start = Current.Start;
        var expression = ParsePipeline(start);
        if (Current.Kind == TokenKind.Question && _position != _afterBlock)
        {
            expression = ParseConditional(expression, start);
        }

        _depth--;
        return expression;
    }

    private ScriptExpression ParsePipeline(TextPosition start)
    {
        var expression = ParseBinary(Precedence.Coalesce, allowCall: true);
        while (TakePipe())
        {
            CountOperator();
            SkipNewLines();
            expression = At(Piped(expression, ParseUnary(allowCall: true)), start);
            expression = ContinueBinary(expression, start, Precedence.Coalesce, allowCall: true);
        }

        return expression;
    }

    /// <summary>Takes a pipe sign, on the next lines too.</summary>
    private bool TakePipe()
    {
        if (_position == _afterBlock)
        {
            return false;
        }

        var next = _position;
        while (tokens[next].Kind == TokenKind.NewLine)
        {
            next++;
        }

        if (tokens[next].Kind != TokenKind.Pipe)
        {
            return false;
        }

        _position = next + 1;
        return true;
    }

    private static CallExpression Piped(ScriptExpression value, ScriptExpression target) =>
        target is CallExpression call
            ? new CallExpression(call.Target, [value, .. call.Arguments], call.Named)
            : new CallExpression(target, [value], []);

    private ConditionalExpression ParseConditional(ScriptExpression condition, TextPosition start)
    {
        _position++;
        SkipNewLines();
        var whenTrue = ParseExpression();
        Expect(TokenKind.Colon, "двоеточие условного выражения");
        SkipNewLines();
        return At(new ConditionalExpression(condition, whenTrue, ParseExpression()), start);
    }

    private ScriptExpression ParseBinary(int minimum, bool allowCall)
    {
        var start = Current.Start;
        return ContinueBinary(ParseUnary(allowCall), start, minimum, allowCall);
    }

    private ScriptExpression ContinueBinary(ScriptExpression left, TextPosition start, int minimum, bool allowCall)
    {
        while (true)
        {
            var kind = Current.Kind;
            var precedence = Precedence.Of(kind);
            if (precedence == Precedence.None || precedence < minimum || _position == _afterBlock)
            {
                return left;
            }

            CountOperator();
            _position++;
            SkipNewLines();
            var outer = _stopAtOptions;
            _stopAtOptions = false;
            var right = ParseBinary(precedence + 1, allowCall);
            _stopAtOptions = outer;
            left = At(Binary(kind, left, right), start);
        }
    }

    private static ScriptExpression Binary(TokenKind kind, ScriptExpression left, ScriptExpression right) => kind switch
    {
        TokenKind.Coalesce or TokenKind.CoalesceNot => new CoalesceExpression(kind == TokenKind.Coalesce, left, right),
        TokenKind.And or TokenKind.Or => new LogicExpression(kind == TokenKind.And, left, right),
        TokenKind.Range or TokenKind.RangeExclusive => new RangeExpression(kind == TokenKind.RangeExclusive, left, right),
        >= TokenKind.Equal => new ComparisonExpression(Precedence.OperatorOf(kind), left, right),
        _ => new ArithmeticExpression(Precedence.OperatorOf(kind), left, right),
    };

    private ScriptExpression ParseUnary(bool allowCall)
    {
        Deepen("Выражения");
        var token = Current;
        ScriptExpression expression;
        switch (token.Kind)
        {
            case TokenKind.Not or TokenKind.Minus or TokenKind.Plus:
                _position++;
                var kind = token.Kind switch { TokenKind.Not => UnaryOperator.Not, TokenKind.Minus => UnaryOperator.Minus, _ => UnaryOperator.Plus };
                expression = At(new UnaryExpression(kind, ParseUnary(allowCall)), token.Start);
                break;
            case TokenKind.Caret:
                _position++;
                expression = At(new SpreadExpression(ParseUnary(allowCall: false)), token.Start);
                break;
            case TokenKind.Increment or TokenKind.Decrement:
                _position++;
                expression = Increment(token, ParsePostfix(allowCall: false), prefix: true, token.Start);
                break;
            default:
                expression = ParsePostfix(allowCall);
                break;
        }

        _depth--;
        return expression;
    }

    private IncrementExpression Increment(Token sign, ScriptExpression operand, bool prefix, TextPosition start) =>
        operand is AssignableExpression target
            ? At(new IncrementExpression(target, sign.Kind == TokenKind.Increment ? 1 : -1, prefix), start)
            : throw Report("SC1019", sign, $"Знак {Describe(sign)} стоит только при переменной, поле или элементе");
}
