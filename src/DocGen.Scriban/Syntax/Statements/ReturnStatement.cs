namespace Scriban.Syntax.Statements;

/// <summary><c>ret value</c>: leaves the function, the include or the page.</summary>
internal sealed class ReturnStatement(ScriptExpression? value) : ScriptStatement
{
    public ScriptExpression? Value { get; } = value;

    public override Flow Execute(TemplateContext context)
    {
        context.ReturnValue = Value?.Evaluate(context);
        return Flow.Return;
    }
}
