using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary><c>if … else … end</c>; an <c>else if</c> is an <c>if</c> inside the <c>else</c>.</summary>
internal sealed class IfStatement(ScriptExpression condition, ScriptStatement then, ScriptStatement? otherwise) : ScriptStatement
{
    public ScriptExpression Condition { get; } = condition;

    public ScriptStatement Then { get; } = then;

    public ScriptStatement? Otherwise { get; } = otherwise;

    public override Flow Execute(TemplateContext context) =>
        ValueConverter.ToBool(Condition.Evaluate(context)) ? Then.Execute(context)
        : Otherwise is null ? Flow.Next
        : Otherwise.Execute(context);
}
