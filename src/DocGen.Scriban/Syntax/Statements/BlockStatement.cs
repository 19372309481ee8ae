using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary>Statements one after another.</summary>
internal sealed class BlockStatement(ScriptStatement[] statements) : ScriptStatement
{
    public ScriptStatement[] Statements { get; } = statements;

    public override Flow Execute(TemplateContext context)
    {
        var current = 0;
        try
        {
            for (; current < Statements.Length; current++)
            {
                var flow = context.Execute(Statements[current]);
                if (flow != Flow.Next)
                {
                    return flow;
                }
            }

            return Flow.Next;
        }
        catch (OutputLimitException error)
        {
            throw context.OutputTooLong(Statements[current].Span, error);
        }
        catch (ScriptRuntimeException error) when (error.Span.FileName is null)
        {
            throw error.At(Statements[current].Span);
        }
    }
}
