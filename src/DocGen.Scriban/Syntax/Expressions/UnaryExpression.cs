using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c>.</summary>
internal sealed class UnaryExpression(UnaryOperator kind, ScriptExpression operand) : ScriptExpression
{
    public UnaryOperator Operator { get; } = kind;

    public ScriptExpression Operand { get; } = operand;

    public override object? Evaluate(TemplateContext context)
    {
        var value = Operand.Evaluate(context);
        return Operator == UnaryOperator.Not
            ? BoxedValues.Box(!ValueConverter.ToBool(value))
            : Arithmetic.Sign(context, Span, value, negate: Operator == UnaryOperator.Minus);
    }
}
