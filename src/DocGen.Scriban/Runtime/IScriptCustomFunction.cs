using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>A value that can be called: a built-in function, one declared by a template or one of the host.</summary>
public interface IScriptCustomFunction
{
    /// <summary>How many arguments must be given.</summary>
    int RequiredParameterCount { get; }

    /// <summary>How many parameters there are, optional ones included, a collecting last one not.</summary>
    int ParameterCount { get; }

    /// <summary>Whether further arguments are collected by a last parameter.</summary>
    bool HasVariableParameter { get; }

    /// <summary>The name a named argument uses for the parameter.</summary>
    string GetParameterName(int index);

    /// <summary>Calls the function. Optional arguments left out are <see cref="Type.Missing"/> or absent at the end.</summary>
    object? Invoke(TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments);
}
