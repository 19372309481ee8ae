namespace Scriban.Syntax.Expressions;

/// <summary><c>^list</c> among the arguments of a call: its items are arguments each.</summary>
internal sealed class SpreadExpression(ScriptExpression inner) : ScriptExpression
{
    public ScriptExpression Inner { get; } = inner;

    public override object? Evaluate(TemplateContext context) => Inner.Evaluate(context);
}
