namespace Scriban.Syntax;

/// <summary>A parameter of a function: its name, its default when it has one, whether it collects the remaining arguments.</summary>
internal sealed record ScriptParameter(string Name, bool IsOptional, object? Default, bool IsVariable);
