namespace Scriban.Syntax.Expressions;

/// <summary><c>do … end</c>: a function without a name.</summary>
internal sealed class FunctionExpression(ScriptFunction function) : ScriptExpression
{
    public ScriptFunction Function { get; } = function;

    public override object? Evaluate(TemplateContext context) => Function;
}
