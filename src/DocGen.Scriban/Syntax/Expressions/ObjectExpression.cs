using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>{ a: 1, 'b': 2 }</c>; the last of equal names wins.</summary>
internal sealed class ObjectExpression(KeyValuePair<string, ScriptExpression>[] members) : ScriptExpression
{
    public KeyValuePair<string, ScriptExpression>[] Members { get; } = members;

    public override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in Members)
        {
            result[name] = value.Evaluate(context);
        }

        return result;
    }
}
