namespace Scriban.Functions;

/// <summary>
/// The groups of built-in functions: the name a template uses and the class whose public static methods (and properties) are its
/// members, their names turned into snake_case. <c>include</c>, <c>include_join</c> and <c>empty</c> belong to the runtime.
/// </summary>
public static class BuiltinGroups
{
    public static IReadOnlyList<KeyValuePair<string, Type>> All { get; } =
    [
        new("array", typeof(ArrayFunctions)),
        new("date", typeof(DateFunctions)),
        new("html", typeof(HtmlFunctions)),
        new("math", typeof(MathFunctions)),
        new("object", typeof(ObjectFunctions)),
        new("regex", typeof(RegexFunctions)),
        new("string", typeof(StringFunctions)),
        new("timespan", typeof(TimespanFunctions)),
    ];
}
