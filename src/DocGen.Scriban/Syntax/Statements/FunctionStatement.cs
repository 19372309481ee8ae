namespace Scriban.Syntax.Statements;

/// <summary><c>func name … end</c> and <c>name(x) = value</c>: the function becomes the value of a variable.</summary>
internal sealed class FunctionStatement(AssignableExpression target, ScriptFunction function) : ScriptStatement
{
    public AssignableExpression Target { get; } = target;

    public ScriptFunction Function { get; } = function;

    public override Flow Execute(TemplateContext context)
    {
        Target.Assign(context, Function);
        return Flow.Next;
    }
}
