namespace Scriban.Syntax;

/// <summary>An expression that can stand to the left of an assignment.</summary>
public abstract class AssignableExpression : ScriptExpression
{
    public abstract void Assign(TemplateContext context, object? value);
}
