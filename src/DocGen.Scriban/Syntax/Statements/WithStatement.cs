using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary><c>with object … end</c>: the object's members are variables.</summary>
internal sealed class WithStatement(ScriptExpression target, ScriptStatement body) : ScriptStatement
{
    public ScriptExpression Target { get; } = target;

    public ScriptStatement Body { get; } = body;

    public override Flow Execute(TemplateContext context)
    {
        var value = Target.Evaluate(context);
        if (!MemberAccess.IsObject(value) && value is not ScriptArray)
        {
            throw new ScriptRuntimeException(Target.Span, $"with открывает объект, а здесь {ValueNames.Of(value)}") { Code = "SC1552" };
        }

        var scopes = context.ScopeCount;
        context.PushGlobal(value);
        try
        {
            return Body.Execute(context);
        }
        finally
        {
            context.PopScopes(scopes);
        }
    }
}
