namespace Scriban.Syntax.Expressions;

/// <summary><c>@name</c>: the function itself, uncalled.</summary>
internal sealed class AliasExpression(ScriptExpression inner) : ScriptExpression
{
    public ScriptExpression Inner { get; } = inner;

    internal override string? PathText => Inner.PathText;

    public override object? Evaluate(TemplateContext context) => Inner.EvaluateCallee(context);
}
