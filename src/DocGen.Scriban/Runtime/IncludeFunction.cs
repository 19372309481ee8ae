using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary><c>include 'name' a b k: v</c>.</summary>
internal sealed class IncludeFunction : INamedArgumentFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public bool HasVariableParameter => true;

    public string GetParameterName(int index) => "name";

    public static IncludedTemplate Find(TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments) =>
        arguments.Length == 0
            ? throw new ScriptRuntimeException(span, "include вызван без имени шаблона") { Code = "SC1545" }
            : IncludedTemplate.Find(context, span, context.ObjectToString(arguments[0]));

    public object? Invoke(TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments) =>
        Invoke(context, span, arguments, []);

    public object? Invoke(
        TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments, ReadOnlySpan<KeyValuePair<string, object?>> named)
    {
        var text = Find(context, span, arguments).Render(context, span, arguments, named);
        return context.Escaper is null ? text : new ScriptMarkup(text);
    }
}
