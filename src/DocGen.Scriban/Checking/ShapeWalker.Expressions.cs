using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Checking;

/// <content>Shapes of expressions.</content>
internal sealed partial class ShapeWalker
{
    private TypeShape ShapeOf(ScriptExpression expression, bool isCallee = false)
    {
        switch (expression)
        {
            case LiteralExpression literal:
                return OfLiteral(literal.Value);
            case VariableExpression variable:
                return OfVariable(variable);
            case LocalExpression local:
                return _locals.GetValueOrDefault(local.Name, UnknownShape.Instance);
            case MemberExpression member:
                return OfMember(member, isCallee);
            case IndexerExpression indexer:
                return OfItem(indexer);
            case NestedExpression nested:
                return ShapeOf(nested.Inner);
            case AliasExpression alias:
                ShapeOf(alias.Inner, isCallee: true);
                return UnknownShape.Instance;
            case CallExpression call:
                return OfCall(call);
            case FunctionExpression function:
                WalkFunction(function.Function);
                return UnknownShape.Instance;
            case ConditionalExpression condition:
                ShapeOf(condition.Condition);
                return TypeShape.Merge(ShapeOf(condition.WhenTrue), ShapeOf(condition.WhenFalse));
            case CoalesceExpression coalesce:
                var left = ShapeOf(coalesce.Left);
                var right = ShapeOf(coalesce.Right);
                return coalesce.WhenNull ? TypeShape.Merge(left, right) : UnknownShape.Instance;
            default:
                return OfParts(expression);
        }
    }

    private TypeShape OfParts(ScriptExpression expression)
    {
        switch (expression)
        {
            case ArrayExpression array:
                return new ListShape(array.Items.Select(item => ShapeOf(item)).Aggregate((TypeShape)NullShape.Instance, TypeShape.Merge));
            case ObjectExpression members:
                var shape = new ObjectShape(isOpen: true);
                Array.ForEach(members.Members, member => shape.With(member.Key, ShapeOf(member.Value)));
                return shape;
            case RangeExpression range:
                ShapeOf(range.Left);
                ShapeOf(range.Right);
                return new ListShape(ScalarShape.Number);
            case ArithmeticExpression operation:
                ShapeOf(operation.Left);
                ShapeOf(operation.Right);
                return UnknownShape.Instance;
            case ComparisonExpression comparison:
                ShapeOf(comparison.Left);
                ShapeOf(comparison.Right);
                return ScalarShape.Boolean;
            case LogicExpression logic:
                ShapeOf(logic.Left);
                ShapeOf(logic.Right);
                return ScalarShape.Boolean;
            case UnaryExpression unary:
                ShapeOf(unary.Operand);
                return unary.Operator == UnaryOperator.Not ? ScalarShape.Boolean : UnknownShape.Instance;
            case SpreadExpression spread:
                ShapeOf(spread.Inner);
                return UnknownShape.Instance;
            case IncrementExpression increment:
                ShapeOf(increment.Target);
                Assign(increment.Target, UnknownShape.Instance);
                return UnknownShape.Instance;
            case InterpolatedExpression text:
                Array.ForEach(text.Parts, part => ShapeOf(part));
                return ScalarShape.Text;
            default:
                return UnknownShape.Instance;
        }
    }

    private static TypeShape OfLiteral(object? value) => value switch
    {
        null => NullShape.Instance,
        string => ScalarShape.Text,
        bool => ScalarShape.Boolean,
        _ => ScalarShape.Number,
    };

    private TypeShape OfVariable(VariableExpression variable)
    {
        var name = variable.Name;
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            var (scopeName, shape) = _scopes[i];
            if (scopeName is not null)
            {
                if (scopeName == name)
                {
                    return shape;
                }
            }
            else if (shape is ObjectShape with && with.Members.TryGetValue(name, out var member))
            {
                return known.Assigned.ContainsKey(name) ? UnknownShape.Instance : member;
            }
            else if (shape is not ObjectShape { IsOpen: false })
            {
                return UnknownShape.Instance;
            }
        }

        var isAssigned = known.Assigned.TryGetValue(name, out var assigned);
        if (root is ObjectShape data && data.Members.TryGetValue(name, out var field))
        {
            return isAssigned || known.Names.Contains(name) ? UnknownShape.Instance : field;
        }

        if (isAssigned)
        {
            return known.Names.Contains(name) || assigned is NullShape ? UnknownShape.Instance : assigned!;
        }

        if (!IsKnownName(name) && messages is not null)
        {
            Report(variable.Span, "SC1800", $"В данных нет «{name}», и шаблон не задаёт такой переменной", NearestName.Hint(name, AllNames()));
        }

        return UnknownShape.Instance;
    }

    private bool IsKnownName(string name) =>
        root is not ObjectShape { IsOpen: false } || known.HasHiddenNames || known.Names.Contains(name) || Builtins.All.ContainsKey(name);

    private IEnumerable<string> AllNames() =>
        (root is ObjectShape data ? data.Members.Keys : []).Concat(known.Assigned.Keys).Concat(known.Names).Concat(Builtins.All.Keys);

    private TypeShape OfMember(MemberExpression member, bool isCallee)
    {
        if (GroupOf(member.Target) is { } group)
        {
            return OfBuiltin(member, group, isCallee);
        }

        return MemberOf(ShapeOf(member.Target), member.Target, member.Name, member.Span);
    }

    private TypeShape MemberOf(TypeShape owner, ScriptExpression target, string name, SourceSpan span)
    {
        if (owner is ObjectShape shape && shape.Members.TryGetValue(name, out var member))
        {
            return known.Members.Contains(name) ? UnknownShape.Instance : member;
        }

        if (name is "size" or MemberAccess.EmptyMember || known.Members.Contains(name))
        {
            return UnknownShape.Instance;
        }

        switch (owner)
        {
            case ObjectShape { IsOpen: false } closed:
                var nearest = NearestName.Find(name, closed.Members.Keys);
                var prefix = target.PathText is { } path && !path.Contains('[', StringComparison.Ordinal) ? path + "." : "";
                Report(span, "SC1801", $"{OwnerOf(target)} нет поля «{name}»", nearest is null ? KnownMembers(closed) : $"возможно, вы имели в виду «{prefix}{nearest}»");
                break;
            case ListShape:
                Report(span, "SC1801", $"{OwnerOf(target)} нет поля «{name}»: это список", "поля есть у его элементов: переберите список циклом for");
                break;
            case ScalarShape:
                Report(span, "SC1801", $"{OwnerOf(target)} нет поля «{name}»: это простое значение");
                break;
        }

        return UnknownShape.Instance;
    }

    private static string OwnerOf(ScriptExpression target) => target.PathText is { } path ? $"У «{path}»" : target is LiteralExpression ? "У элементов" : "У значения";

    private static string? KnownMembers(ObjectShape shape) =>
        shape.Members.Count is 0 or > 12 ? null : $"есть поля: {string.Join(", ", shape.Members.Keys)}";

    private TypeShape OfItem(IndexerExpression indexer)
    {
        var owner = ShapeOf(indexer.Target);
        ShapeOf(indexer.Index);
        return (owner, indexer.Index, indexer.Target) switch
        {
            (_, LiteralExpression { Value: int place }, ArgumentsExpression) when _arguments is not null =>
                place < _arguments.Length ? _arguments[place] : UnknownShape.Instance,
            (_, LiteralExpression { Value: string name }, _) => MemberOf(owner, indexer.Target, name, indexer.Span),
            (ListShape list, _, _) => list.Item is NullShape ? UnknownShape.Instance : list.Item,
            _ => UnknownShape.Instance,
        };
    }

    /// <summary>The group of built-in functions an expression names, unless data or templates use the name otherwise.</summary>
    private ScriptObject? GroupOf(ScriptExpression expression) =>
        expression is VariableExpression { Name: var name } && !IsTaken(name) && Builtins.All.TryGetValue(name, out var value) ? value as ScriptObject : null;

    private bool IsTaken(string name) =>
        known.Assigned.ContainsKey(name) || known.Names.Contains(name)
        || (root is ObjectShape data && data.Members.ContainsKey(name));
}
