namespace Scriban.Syntax.Expressions;

/// <summary><c>this</c>: the innermost object that takes variables.</summary>
internal sealed class ThisExpression : ScriptExpression
{
    internal override string PathText => "this";

    public override object? Evaluate(TemplateContext context) => context.CurrentGlobal;
}
