using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>A function that takes named arguments as such rather than by the places of its parameters.</summary>
internal interface INamedArgumentFunction : IScriptCustomFunction
{
    object? Invoke(
        TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments, ReadOnlySpan<KeyValuePair<string, object?>> named);
}
