using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>&amp;&amp;</c> and <c>||</c>: always true or false, the right side only when it decides.</summary>
internal sealed class LogicExpression(bool isAnd, ScriptExpression left, ScriptExpression right) : ScriptExpression
{
    public ScriptExpression Left { get; } = left;

    public ScriptExpression Right { get; } = right;

    public override object? Evaluate(TemplateContext context)
    {
        var value = ValueConverter.ToBool(Left.Evaluate(context));
        return BoxedValues.Box(value == isAnd ? ValueConverter.ToBool(Right.Evaluate(context)) : value);
    }
}
