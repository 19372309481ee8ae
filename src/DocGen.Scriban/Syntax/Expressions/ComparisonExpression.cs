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
        var left = Left.Evaluate(context);
        var right = Right.Evaluate(context);
        return kind switch
        {
            BinaryOperator.Equal => ValueComparer.AreEqual(context, Span, left, right),
            BinaryOperator.NotEqual => !ValueComparer.AreEqual(context, Span, left, right),
            _ => left is not null && right is not null && ValueComparer.Test(context, Span, kind, left, right),
        };
    }
}
