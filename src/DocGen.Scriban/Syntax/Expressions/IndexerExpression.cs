using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>target[index]</c>.</summary>
internal sealed class IndexerExpression(ScriptExpression target, ScriptExpression index) : AssignableExpression
{
    public ScriptExpression Target { get; } = target;

    public ScriptExpression Index { get; } = index;

    internal override bool IsOptional => Target.IsOptional;

    internal override string? PathText => Target.PathText is { } path ? path + "[…]" : null;

    public override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateCallee(context);
        return value is IScriptCustomFunction ? Invoke(context, value) : value;
    }

    internal override object? EvaluateCallee(TemplateContext context)
    {
        var owner = Target.Evaluate(context);
        if (owner is null)
        {
            return IsOptional ? null : throw NullOwner(context);
        }

        return ItemAccess.Get(context, Index.Span, owner, IndexValue(context));
    }

    public override void Assign(TemplateContext context, object? value)
    {
        var owner = Target.Evaluate(context) ?? throw NullOwner(context);
        ItemAccess.Set(context, Span, owner, IndexValue(context), value);
    }

    private object IndexValue(TemplateContext context) =>
        Index.Evaluate(context) ?? throw new ScriptRuntimeException(Index.Span, "Индекс не задан") { Code = "SC1534" };

    private ScriptRuntimeException NullOwner(TemplateContext context) =>
        new(Span, $"Нельзя взять элемент: {(Target.PathText is { } path ? $"«{path}»" : "значение слева")} не задано")
        {
            Code = "SC1533",
            Hint = Target.PathText is { } wrong ? context.SuggestName(wrong) : null,
        };
}
