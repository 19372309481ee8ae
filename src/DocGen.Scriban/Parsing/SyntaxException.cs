namespace Scriban.Parsing;

/// <summary>Leaves a statement that cannot be read; its message is recorded already.</summary>
internal sealed class SyntaxException : Exception;
