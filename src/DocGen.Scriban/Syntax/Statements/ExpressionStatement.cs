using Scriban.Syntax.Expressions;

namespace Scriban.Syntax.Statements;

/// <summary>An expression whose value is printed.</summary>
internal sealed class ExpressionStatement(ScriptExpression expression) : ScriptStatement
{
    public ScriptExpression Expression { get; } = expression;

    public override Flow Execute(TemplateContext context)
    {
        if (Expression is CallExpression call && context.TryIncludeDirectly(call))
        {
            return Flow.Next;
        }

        var value = Expression.Evaluate(context);
        if (value is not null)
        {
            context.Write(Span, value);
        }

        return context.TakePendingFlow();
    }
}
