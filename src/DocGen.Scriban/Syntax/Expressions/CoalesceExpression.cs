namespace Scriban.Syntax.Expressions;

/// <summary><c>a ?? b</c>: b when a is null; <c>a ?! b</c>: b when a is not null.</summary>
internal sealed class CoalesceExpression(bool whenNull, ScriptExpression left, ScriptExpression right) : ScriptExpression
{
    public bool WhenNull { get; } = whenNull;

    public ScriptExpression Left { get; } = left;

    public ScriptExpression Right { get; } = right;

    public override object? Evaluate(TemplateContext context)
    {
        var value = Left.Evaluate(context);
        return value is null == WhenNull ? Right.Evaluate(context) : value;
    }
}
