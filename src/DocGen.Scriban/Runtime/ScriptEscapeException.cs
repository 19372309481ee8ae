namespace Scriban.Runtime;

/// <summary>Thrown by a <see cref="ScriptEscaper"/> for a value that may not be printed at all; it becomes an error at the value's place.</summary>
public sealed class ScriptEscapeException(string code, string message, string? hint = null) : Exception(message)
{
    public string Code => code;

    public string? Hint => hint;
}
