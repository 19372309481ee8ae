using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>A variable without <c>$</c>.</summary>
internal sealed class VariableExpression(string name) : AssignableExpression
{
    public string Name { get; } = name;

    internal override string PathText => Name;

    public override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateCallee(context);
        return value is IScriptCustomFunction ? Invoke(context, value) : value;
    }

    public override void Assign(TemplateContext context, object? value) => context.SetVariable(Span, Name, value);

    internal override object? EvaluateCallee(TemplateContext context)
    {
        if (!context.TryGetVariable(Name, out var value) && context.StrictVariables)
        {
            throw context.UnknownVariable(Span, Name);
        }

        return value;
    }
}
