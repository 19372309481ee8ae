namespace Scriban.Runtime;

/// <summary>Writes a printed value so that it cannot be taken for markup. Literal text of templates never passes through it.</summary>
public abstract class ScriptEscaper
{
    public abstract void Write(ScriptOutput output, ReadOnlySpan<char> text);
}
