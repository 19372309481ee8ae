using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Tests.Functions;

/// <summary>A function of the host that takes one argument and more.</summary>
internal sealed class HostFunction(Func<TemplateContext, object?[], object?> body) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public bool HasVariableParameter => true;

    public string GetParameterName(int index) => "value";

    public object? Invoke(TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments) => body(context, arguments.ToArray());
}
