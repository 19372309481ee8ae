using System.Runtime.InteropServices;
using Scriban.Syntax.Expressions;

namespace Scriban.Syntax.Statements;

/// <summary><c>wrap f a b … end</c>: calls a function of the template that prints the statements by <c>$$</c>.</summary>
internal sealed class WrapStatement(ScriptExpression target, ScriptStatement body) : ScriptStatement
{
    public ScriptExpression Target { get; } = target;

    public ScriptStatement Body { get; } = body;

    public override Flow Execute(TemplateContext context)
    {
        var call = Target as CallExpression ?? new CallExpression(Target, [], []) { Span = Target.Span };
        if (call.GetFunction(context) is not ScriptFunction function)
        {
            throw new ScriptRuntimeException(Target.Span, "wrap вызывает только функцию, объявленную в шаблоне") { Code = "SC1553" };
        }

        var arguments = CollectionsMarshal.AsSpan(call.EvaluateArguments(context));
        var value = function.Run(context, call.Span, arguments, call.EvaluateNamed(context), Body);
        if (value is not null)
        {
            context.Write(Span, value);
        }

        return context.TakePendingFlow();
    }
}
