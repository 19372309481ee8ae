using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c>, <c>x--</c>.</summary>
internal sealed class IncrementExpression(AssignableExpression target, int step, bool prefix) : ScriptExpression
{
    public AssignableExpression Target { get; } = target;

    public override object? Evaluate(TemplateContext context)
    {
        var old = Target.Evaluate(context)
            ?? throw new ScriptRuntimeException(Span, $"Нельзя увеличить или уменьшить «{Target.PathText}»: значение не задано") { Code = "SC1536" };
        var value = Arithmetic.Evaluate(context, Span, BinaryOperator.Add, old, BoxedValues.Box(step));
        Target.Assign(context, value);
        return prefix ? value : old;
    }
}
