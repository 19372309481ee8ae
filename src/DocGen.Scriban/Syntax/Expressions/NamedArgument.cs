using Scriban.Parsing;

namespace Scriban.Syntax.Expressions;

/// <summary><c>name: value</c> among the arguments of a call.</summary>
internal sealed record NamedArgument(string Name, ScriptExpression Value, SourceSpan Span);
