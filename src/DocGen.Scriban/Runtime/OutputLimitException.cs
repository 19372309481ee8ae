namespace Scriban.Runtime;

/// <summary>The output passed its limit; the statement that wrote turns this into an error with its place.</summary>
internal sealed class OutputLimitException : Exception;
