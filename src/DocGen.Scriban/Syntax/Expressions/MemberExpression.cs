using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>target.name</c> or <c>target?.name</c>.</summary>
internal sealed class MemberExpression(ScriptExpression target, string name, bool optional) : AssignableExpression
{
    public ScriptExpression Target { get; } = target;

    public string Name { get; } = name;

    internal override bool IsOptional { get; } = optional || target.IsOptional;

    internal override string? PathText => Target.PathText is { } path ? $"{path}.{Name}" : null;

    public override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateCallee(context);
        return value is IScriptCustomFunction ? Invoke(context, value) : value;
    }

    internal override object? EvaluateCallee(TemplateContext context)
    {
        var owner = Target.Evaluate(context);
        if (owner?.GetType() == typeof(ScriptObject) && ((ScriptObject)owner).TryGetValue(Name, out var value))
        {
            return value;
        }

        if (owner is null && !IsOptional && Name != MemberAccess.EmptyMember)
        {
            throw NullOwner(context);
        }

        return MemberAccess.TryGetOrSpecial(context, owner, Name, out value) ? value : null;
    }

    public override void Assign(TemplateContext context, object? value)
    {
        var owner = Target.Evaluate(context) ?? throw NullOwner(context);
        if (!MemberAccess.TrySet(context, owner, Name, value))
        {
            throw new ScriptRuntimeException(Span, $"Поле «{PathText ?? Name}» нельзя изменить") { Code = "SC1532" };
        }
    }

    private ScriptRuntimeException NullOwner(TemplateContext context) =>
        new(Span, $"Нельзя прочитать «{Name}»: {(Target.PathText is { } path ? $"«{path}» не задано" : "значение слева не задано")}")
        {
            Code = "SC1533",
            Hint = (Target.PathText is { } wrong ? context.SuggestName(wrong) : null) ?? $"если значение может отсутствовать, пишите ?.{Name}",
        };
}
