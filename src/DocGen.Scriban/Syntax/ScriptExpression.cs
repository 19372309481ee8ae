using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>An expression.</summary>
public abstract class ScriptExpression : ScriptNode
{
    /// <summary>The value; a function found under a name is called without arguments.</summary>
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>The value as the target of a call: a function found under a name stays uncalled.</summary>
    internal virtual object? EvaluateCallee(TemplateContext context) => Evaluate(context);

    /// <summary>Whether <c>?.</c> on the way lets the rest of the path be null.</summary>
    internal virtual bool IsOptional => false;

    /// <summary>The path as it stands in the template, for messages; null when this is no path.</summary>
    internal virtual string? PathText => null;

    internal object? Invoke(TemplateContext context, object? value) =>
        value is IScriptCustomFunction function and not ScriptObject ? context.Invoke(function, Span, []) : value;
}
