using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ArrayExpression(ScriptExpression[] items) : ScriptExpression
{
    public ScriptExpression[] Items { get; } = items;

    public override object? Evaluate(TemplateContext context)
    {
        var array = new ScriptArray(Items.Length);
        foreach (var item in Items)
        {
            array.Add(item.Evaluate(context));
        }

        return array;
    }
}
