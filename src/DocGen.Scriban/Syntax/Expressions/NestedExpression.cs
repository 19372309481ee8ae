using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>( … )</c>.</summary>
internal sealed class NestedExpression(ScriptExpression inner) : AssignableExpression
{
    public ScriptExpression Inner { get; } = inner;

    internal override string? PathText => Inner.PathText;

    public override object? Evaluate(TemplateContext context)
    {
        var value = Inner.Evaluate(context);
        return value is IScriptCustomFunction && Inner is not AliasExpression ? Invoke(context, value) : value;
    }

    internal override object? EvaluateCallee(TemplateContext context) => Inner.Evaluate(context);

    public override void Assign(TemplateContext context, object? value)
    {
        if (Inner is not AssignableExpression target)
        {
            throw new ScriptRuntimeException(Span, "Слева от знака = должна стоять переменная, поле или элемент") { Code = "SC1535" };
        }

        target.Assign(context, value);
    }
}
