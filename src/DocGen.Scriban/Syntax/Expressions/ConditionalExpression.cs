using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class ConditionalExpression(ScriptExpression condition, ScriptExpression whenTrue, ScriptExpression whenFalse)
    : ScriptExpression
{
    public ScriptExpression Condition { get; } = condition;

    public ScriptExpression WhenTrue { get; } = whenTrue;

    public ScriptExpression WhenFalse { get; } = whenFalse;

    public override object? Evaluate(TemplateContext context) =>
        ValueConverter.ToBool(Condition.Evaluate(context)) ? WhenTrue.Evaluate(context) : WhenFalse.Evaluate(context);
}
