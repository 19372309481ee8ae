namespace Scriban.Syntax.Expressions;

/// <summary><c>$$</c>: prints the block that <c>wrap</c> passed.</summary>
internal sealed class BlockExpression : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        if (context.Frame.Block is { } block)
        {
            context.PendingFlow = block.Execute(context);
        }

        return null;
    }
}
