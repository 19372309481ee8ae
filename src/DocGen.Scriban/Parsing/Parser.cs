using System.Runtime.CompilerServices;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;
using Scriban.Syntax.Statements;

namespace Scriban.Parsing;

/// <summary>
/// Builds the tree of a template from its tokens. After an error it goes on with the next statement, so that all errors are told at once.
/// </summary>
internal sealed partial class Parser(List<Token> tokens, SyntaxMessages messages)
{
    private const int DeepestNesting = 150;
    private const int MostOperators = 1000;
    private int _position;
    private int _brackets;
    private int _depth;
    private int _operators;
    private string? _indent;

    public ScriptStatement ParsePage()
    {
        var start = Current.Start;
        var statements = new List<ScriptStatement>();
        while (true)
        {
            ParseStatements(statements);
            if (Current.Kind == TokenKind.EndOfFile)
            {
                return At(new BlockStatement([.. statements]), start);
            }

            Report("SC1010", Current, $"Лишнее «{Current.Value}»: здесь нет открытого блока");
            SkipStatement();
        }
    }

    /// <summary>The statements up to an <c>end</c>, <c>else</c> or <c>when</c> that is not theirs.</summary>
    private ScriptStatement ParseBlock()
    {
        var start = Current.Start;
        var statements = new List<ScriptStatement>();
        ParseStatements(statements);
        return statements is [RawStatement] ? statements[0] : At(new BlockStatement([.. statements]), start);
    }

    private void ParseStatements(List<ScriptStatement> statements)
    {
        while (true)
        {
            var token = Current;
            switch (token.Kind)
            {
                case TokenKind.EndOfFile:
                    return;
                case TokenKind.Raw:
                    _position++;
                    statements.Add(At(new RawStatement(token.Text), token.Start));
                    break;
                case TokenKind.CodeEnter:
                    _indent = (string?)token.Value;
                    _position++;
                    break;
                case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                    _position++;
                    break;
                case TokenKind.Identifier when token.Text is "end" or "else" or "when":
                    return;
                default:
                    AddStatement(statements);
                    break;
            }
        }
    }

    private void AddStatement(List<ScriptStatement> statements)
    {
        var (start, brackets, depth, indent, operators) = (Current, _brackets, _depth, _indent, _operators);
        _operators = 0;
        try
        {
            var statement = ParseStatement();
            statement.Indent = indent;
            statements.Add(At(statement, start.Start));
        }
        catch (SyntaxException)
        {
            (_brackets, _depth, _stopAtOptions) = (brackets, depth, false);
            SkipStatement();
        }

        _operators = operators;
    }

    /// <summary>Reads one of several expressions side by side: they do not make each other deeper.</summary>
    private T Beside<T>(int before, ref int deepest, Func<T> parse)
    {
        _operators = before;
        var result = parse();
        deepest = Math.Max(deepest, _operators);
        _operators = deepest;
        return result;
    }

    /// <summary>
    /// Goes one level down. The stack is asked as well: a template being rendered may parse another one (include, <c>object.eval</c>) when
    /// little of it is left.
    /// </summary>
    private void Deepen(string what)
    {
        if (++_depth > DeepestNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Report("SC1014", Current, $"{what} вложены слишком глубоко");
        }
    }

    /// <summary>Counts what makes an expression deep, so that no rendering can exhaust the stack.</summary>
    private void CountOperator()
    {
        if (++_operators > MostOperators)
        {
            throw Report("SC1014", Current, "Выражение слишком длинное");
        }
    }

    private ScriptStatement ParseStatement()
    {
        if (Current.Kind == TokenKind.Identifier && tokens[_position + 1].Kind != TokenKind.Dot && ParseKeyword(Current.Text) is { } statement)
        {
            return statement;
        }

        var result = IsInlineFunction() ? ParseInlineFunction() : ParseExpressionStatement();
        EndStatement();
        return result;
    }

    private ScriptStatement ParseExpressionStatement()
    {
        var expression = ParseExpression();
        if (Current.Kind is < TokenKind.Assign or > TokenKind.ModuloAssign)
        {
            return new ExpressionStatement(expression);
        }

        var sign = Current;
        if (expression is not AssignableExpression target)
        {
            throw Report("SC1011", sign, "Слева от знака присваивания должна стоять переменная, поле или элемент", "для сравнения пишите ==");
        }

        _position++;
        SkipNewLines();
        var value = ParseExpression();
        return sign.Kind == TokenKind.Assign
            ? new AssignStatement(target, value)
            : At(new CompoundAssignStatement(target, CompoundOperator(sign.Kind), value), target.Span.Start);
    }

    private static BinaryOperator CompoundOperator(TokenKind kind) => kind switch
    {
        TokenKind.PlusAssign => BinaryOperator.Add,
        TokenKind.MinusAssign => BinaryOperator.Subtract,
        TokenKind.MultiplyAssign => BinaryOperator.Multiply,
        TokenKind.DivideAssign => BinaryOperator.Divide,
        TokenKind.FloorDivideAssign => BinaryOperator.FloorDivide,
        _ => BinaryOperator.Modulo,
    };

    /// <summary>Checks that nothing stands between a statement and its end.</summary>
    private void EndStatement()
    {
        if (!AtStatementEnd)
        {
            throw Report("SC1012", Current, $"Лишнее «{Describe(Current)}» после выражения", "выражения отделяются новой строкой или знаком ;");
        }
    }
}
