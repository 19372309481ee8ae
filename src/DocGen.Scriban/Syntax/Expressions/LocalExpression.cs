using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>A variable with <c>$</c>: it belongs to the page or to the call.</summary>
internal sealed class LocalExpression(string name) : AssignableExpression
{
    public string Name { get; } = name;

    internal override string PathText => "$" + Name;

    public override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateCallee(context);
        return value is IScriptCustomFunction ? Invoke(context, value) : value;
    }

    public override void Assign(TemplateContext context, object? value)
    {
        if (!context.Frame.Locals.TrySetValue(Name, value))
        {
            throw new ScriptRuntimeException(Span, $"Переменную «${Name}» нельзя изменить: она доступна только для чтения") { Code = "SC1530" };
        }
    }

    /// <summary>The variable of a loop is gone after it.</summary>
    internal void Forget(TemplateContext context) => context.Frame.Locals.Remove(Name);

    internal override object? EvaluateCallee(TemplateContext context)
    {
        if (!context.TryGetLocal(Name, out var value) && context.StrictVariables)
        {
            throw context.UnknownVariable(Span, "$" + Name);
        }

        return value;
    }
}
