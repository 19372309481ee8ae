using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary><c>case … when … else … end</c>. What stands before the first <c>when</c> is always executed.</summary>
internal sealed class CaseStatement(
    ScriptExpression value, ScriptStatement before, CaseBranch[] branches, ScriptStatement? otherwise)
    : ScriptStatement
{
    public ScriptExpression Value { get; } = value;

    public ScriptStatement Before { get; } = before;

    public CaseBranch[] Branches { get; } = branches;

    public ScriptStatement? Otherwise { get; } = otherwise;

    public override Flow Execute(TemplateContext context)
    {
        var subject = Value.Evaluate(context);
        var flow = Before.Execute(context);
        if (flow != Flow.Next)
        {
            return flow;
        }

        foreach (var branch in Branches)
        {
            foreach (var candidate in branch.Values)
            {
                if (ValueComparer.AreEqual(context, candidate.Span, subject, candidate.Evaluate(context)))
                {
                    return branch.Body.Execute(context);
                }
            }
        }

        return Otherwise?.Execute(context) ?? Flow.Next;
    }
}
