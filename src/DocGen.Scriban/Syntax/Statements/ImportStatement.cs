using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary><c>import object</c>: its members become variables; those made read-only keep their values.</summary>
internal sealed class ImportStatement(ScriptExpression source) : ScriptStatement
{
    public ScriptExpression Source { get; } = source;

    public override Flow Execute(TemplateContext context)
    {
        var value = Source.Evaluate(context);
        if (value is null)
        {
            return Flow.Next;
        }

        if (!MemberAccess.IsObject(value))
        {
            throw new ScriptRuntimeException(Source.Span, $"import берёт поля объекта, а здесь {ValueNames.Of(value)}") { Code = "SC1554" };
        }

        var target = context.CurrentGlobal;
        foreach (var name in MemberAccess.GetNames(context, value))
        {
            MemberAccess.TrySet(context, target, name, context.GetMember(value, name));
        }

        return Flow.Next;
    }
}
