using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An error met while a template was rendered: what, where, and through which includes.</summary>
public class ScriptRuntimeException : Exception
{
    public ScriptRuntimeException(SourceSpan span, string message)
        : this(span, message, null)
    {
    }

    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException)
        : base(message, innerException)
    {
        Span = span;
        OriginalMessage = message;
    }

    /// <summary>The place in the template.</summary>
    public SourceSpan Span { get; }

    /// <summary>The message without the place.</summary>
    public string OriginalMessage { get; }

    public string Code { get; init; } = "SC1500";

    public string? Hint { get; init; }

    /// <summary>The calls of include on the way to the place, innermost first.</summary>
    public IReadOnlyList<SourceSpan> IncludeChain => _includeChain;

    private readonly List<SourceSpan> _includeChain = [];

    public override string Message => $"{Span}: {Code}: {OriginalMessage}{(Hint is null ? "" : $" ({Hint})")}";

    /// <summary>The same error with a place, for one that arose where no place was known.</summary>
    internal ScriptRuntimeException At(SourceSpan span) => new(span, OriginalMessage, this) { Code = Code, Hint = Hint };

    /// <summary>Notes an include on the way; never true, so that as a filter it lets the error pass without a rethrow at every level.</summary>
    internal bool PassInclude(SourceSpan caller)
    {
        _includeChain.Add(caller);
        return false;
    }
}
