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

    /// <summary>The group of built-in functions an expression names, unless data or templates use the name otherwise.</summary>
    private ScriptObject? GroupOf(ScriptExpression expression) =>
        expression is VariableExpression { Name: var name } && !IsTaken(name) && Builtins.All.TryGetValue(name, out var value)
            ? value as ScriptObject
            : null;

    private bool IsTaken(string name) =>
        known.Assigned.ContainsKey(name) || known.Names.Contains(name)
        || (root is ObjectShape data && data.Members.ContainsKey(name));
}
