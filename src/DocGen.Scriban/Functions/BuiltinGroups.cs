namespace Scriban.Functions;

/// <summary>
/// The groups of built-in functions: the name a template uses and the class whose public static methods (and properties) are its
/// members, their names turned into snake_case. <c>include</c>, <c>include_join</c> and <c>empty</c> belong to the runtime.
/// </summary>
public static class BuiltinGroups
{
    public static IReadOnlyList<KeyValuePair<string, Type>> All { get; } =
    [
    ];
}
