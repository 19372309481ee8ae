namespace Scriban.Syntax.Expressions;

/// <summary><c>$</c>: the arguments of the present call.</summary>
internal sealed class ArgumentsExpression : AssignableExpression
{
    internal override string PathText => "$";

    public override object? Evaluate(TemplateContext context) => context.Frame.Arguments;

    public override void Assign(TemplateContext context, object? value) =>
        throw new ScriptRuntimeException(Span, "Список аргументов «$» нельзя заменить") { Code = "SC1531" };
}
