using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;
using Scriban.Syntax.Statements;

namespace Scriban.Checking;

/// <summary>Walks a template with shapes in place of values. Without a message list it only learns.</summary>
internal sealed partial class ShapeWalker(
    TypeShape root, ITemplateLoader? loader, Knowledge known, Knowledge learned, List<LogMessage>? messages)
{
    private const int DeepestInclude = 12;

    /// <summary>Names of loops and functions around the present place, innermost last; an object opened by <c>with</c> has no name.</summary>
    private readonly List<(string? Name, TypeShape Shape)> _scopes = [];
    private readonly List<string> _includes = [];
    private Dictionary<string, TypeShape> _locals = new(StringComparer.Ordinal);
    private TypeShape[]? _arguments;

    public void Walk(Template template)
    {
        foreach (var statement in template.Statements)
        {
            Walk(statement);
        }
    }

    private void Walk(ScriptStatement? statement)
    {
        switch (statement)
        {
            case BlockStatement block:
                Array.ForEach(block.Statements, Walk);
                break;
            case ExpressionStatement print:
                ShapeOf(print.Expression);
                break;
            case AssignStatement assign:
                Assign(assign.Target, ShapeOf(assign.Value));
                break;
            case CompoundAssignStatement assign:
                ShapeOf(assign.Value);
                Assign(assign.Target, UnknownShape.Instance);
                break;
            case CaptureStatement capture:
                Walk(capture.Body);
                Assign(capture.Target, UnknownShape.Instance);
                break;
            case FunctionStatement function:
                Declare(function);
                break;
            case ImportStatement import:
                Import(ShapeOf(import.Source));
                break;
            case ReturnStatement { Value: { } value }:
                ShapeOf(value);
                break;
            default:
                WalkBlock(statement);
                break;
        }
    }

    private void Import(TypeShape shape)
    {
        if (shape is not ObjectShape { IsOpen: false } members)
        {
            learned.HasHiddenNames = true;
            return;
        }

        foreach (var (name, member) in members.Members)
        {
            learned.Assign(name, member);
        }
    }

    private void Declare(FunctionStatement statement)
    {
        if (statement.Target is VariableExpression variable)
        {
            learned.Assign(variable.Name, UnknownShape.Instance, statement.Function);
        }

        WalkFunction(statement.Function);
    }

    private void WalkFunction(ScriptFunction function)
    {
        var (locals, arguments, count) = (_locals, _arguments, _scopes.Count);
        (_locals, _arguments) = (new Dictionary<string, TypeShape>(StringComparer.Ordinal), null);
        foreach (var parameter in function.Parameters ?? [])
        {
            learned.Names.Add(parameter.Name);
            _scopes.Add((parameter.Name, UnknownShape.Instance));
        }

        Walk(function.Body);
        if (function.Result is not null)
        {
            ShapeOf(function.Result);
        }

        _scopes.RemoveRange(count, _scopes.Count - count);
        (_locals, _arguments) = (locals, arguments);
    }

    private void Assign(AssignableExpression target, TypeShape shape)
    {
        switch (target)
        {
            case VariableExpression variable:
                learned.Assign(variable.Name, shape);
                break;
            case LocalExpression local:
                _locals[local.Name] = UnknownShape.Instance;
                break;
            case MemberExpression member:
                learned.Members.Add(member.Name);
                ShapeOf(member.Target);
                break;
            case IndexerExpression indexer:
                if (indexer.Index is LiteralExpression { Value: string name })
                {
                    learned.Members.Add(name);
                }

                ShapeOf(indexer.Target);
                ShapeOf(indexer.Index);
                break;
        }
    }

    private void InScope(string? name, TypeShape shape, Action walk)
    {
        _scopes.Add((name, shape));
        walk();
        _scopes.RemoveAt(_scopes.Count - 1);
    }

    private static string PathIn(ScriptExpression expression) => expression.PathText is { } path ? $" «{path}»" : " здесь";

    private void Report(SourceSpan span, string code, string message, string? hint = null) =>
        messages?.Add(new LogMessage(ParserMessageType.Error, span, message) { Code = code, Hint = hint });

    private void Warn(SourceSpan span, string code, string message) =>
        messages?.Add(new LogMessage(ParserMessageType.Warning, span, message) { Code = code });
}
