namespace Scriban.Syntax.Statements;

/// <summary><c>when a, b</c> with its statements.</summary>
internal sealed record CaseBranch(ScriptExpression[] Values, ScriptStatement Body);
