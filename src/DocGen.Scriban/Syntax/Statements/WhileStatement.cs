using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary><c>while condition … end</c>.</summary>
internal sealed class WhileStatement(ScriptExpression condition, ScriptStatement body) : ScriptStatement
{
    public ScriptExpression Condition { get; } = condition;

    public ScriptStatement Body { get; } = body;

    public override Flow Execute(TemplateContext context)
    {
        var outer = context.EnterLoop(LoopKind.While, -1);
        var loop = context.Loop!;
        try
        {
            while (ValueConverter.ToBool(Condition.Evaluate(context)))
            {
                context.StepWhile(Span);
                loop.Step(null);
                var flow = Body.Execute(context);
                if (flow == Flow.Return)
                {
                    return Flow.Return;
                }

                if (flow == Flow.Break)
                {
                    break;
                }
            }

            return Flow.Next;
        }
        finally
        {
            context.ExitLoop(outer);
        }
    }
}
