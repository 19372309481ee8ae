namespace Scriban.Syntax.Statements;

/// <summary><c>target = value</c>.</summary>
internal sealed class AssignStatement(AssignableExpression target, ScriptExpression value) : ScriptStatement
{
    public AssignableExpression Target { get; } = target;

    public ScriptExpression Value { get; } = value;

    public override Flow Execute(TemplateContext context)
    {
        Target.Assign(context, Value.Evaluate(context));
        return context.TakePendingFlow();
    }
}
