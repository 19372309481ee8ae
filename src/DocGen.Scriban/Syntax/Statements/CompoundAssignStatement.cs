using Scriban.Runtime;
using Scriban.Syntax.Expressions;

namespace Scriban.Syntax.Statements;

/// <summary><c>target += value</c> and its kin.</summary>
internal sealed class CompoundAssignStatement(AssignableExpression target, BinaryOperator kind, ScriptExpression value) : ScriptStatement
{
    public AssignableExpression Target { get; } = target;

    public ScriptExpression Value { get; } = value;

    public override Flow Execute(TemplateContext context)
    {
        var right = Value.Evaluate(context);
        Target.Assign(context, Arithmetic.Evaluate(context, Span, kind, Target.Evaluate(context), right));
        return context.TakePendingFlow();
    }
}
