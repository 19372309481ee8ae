using Scriban.Syntax.Expressions;

namespace Scriban.Syntax.Statements;

/// <summary><c>readonly x</c>: later assignments to the variable are errors.</summary>
internal sealed class ReadOnlyStatement(AssignableExpression variable) : ScriptStatement
{
    public override Flow Execute(TemplateContext context)
    {
        switch (variable)
        {
            case LocalExpression local:
                context.Frame.Locals.SetReadOnly(local.Name, readOnly: true);
                break;
            case VariableExpression named:
                context.SetReadOnly(named.Name);
                break;
        }

        return Flow.Next;
    }
}
