namespace Scriban.Syntax.Expressions;

internal sealed class LiteralExpression(object? value) : ScriptExpression
{
    public object? Value { get; } = value;

    public override object? Evaluate(TemplateContext context) => Value;
}
