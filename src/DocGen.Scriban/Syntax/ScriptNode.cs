using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A piece of a parsed template. Nodes never change after parsing, so threads share them.</summary>
public abstract class ScriptNode
{
    public SourceSpan Span { get; internal set; }
}
