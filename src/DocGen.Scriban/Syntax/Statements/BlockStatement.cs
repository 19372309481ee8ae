namespace Scriban.Syntax.Statements;

/// <summary>Statements one after another.</summary>
internal sealed class BlockStatement(ScriptStatement[] statements) : ScriptStatement
{
    public ScriptStatement[] Statements { get; } = statements;

    public override Flow Execute(TemplateContext context)
    {
        foreach (var statement in Statements)
        {
            var flow = context.Execute(statement);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }
}
