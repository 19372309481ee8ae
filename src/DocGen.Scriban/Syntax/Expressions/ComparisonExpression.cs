using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>An operator that compares two values.</summary>
internal sealed class ComparisonExpression(BinaryOperator kind, ScriptExpression left, ScriptExpression right) : ScriptExpression
{
    public ScriptExpression Left { get; } = left;

    public ScriptExpression Right { get; } = right;

    public override object? Evaluate(TemplateContext context) => BoxedValues.Box(Test(context));

    private bool Test(TemplateContext context)
    {
        var first = Left.Evaluate(context);
        var second = Right.Evaluate(context);
        return kind switch
        {
            BinaryOperator.Equal => ValueComparer.AreEqual(context, Span, first, second),
            BinaryOperator.NotEqual => !ValueComparer.AreEqual(context, Span, first, second),
            _ => first is not null && second is not null && ValueComparer.Test(context, Span, kind, first, second),
        };
    }
}
